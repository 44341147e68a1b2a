package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Publication;
import dev.moot.engine.link.SiteLinker;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteParser;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.GitLog;
import dev.moot.engine.read.LastChanges;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Workers;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A site's folder with its configuration read and its plugins loaded, and the stages that every
 * command begins with.
 *
 * @param folder the folder, absolute
 * @param moot {@code moot.yaml}
 */
record OpenSite(
    Path folder,
    SourceFile moot,
    SiteConfig config,
    Plugins plugins,
    MarkdownEngine markdown,
    Workers workers,
    ContentReader reader,
    BuildListener listener,
    Diagnostics diagnostics)
    implements AutoCloseable {

  private static final Duration FILE_LIMIT = Duration.ofSeconds(10);

  /**
   * Opens the site in the folder {@code site}.
   *
   * @param url the address to use in place of the configured one
   * @param safe whether only shipped plugins are used
   * @throws RefusedException when there is no site
   */
  static OpenSite open(
      Path site,
      Installation installation,
      Optional<String> url,
      boolean safe,
      BuildListener listener,
      Diagnostics diagnostics)
      throws RefusedException {
    Path folder = site.toAbsolutePath().normalize();
    ContentReader reader = new ContentReader(folder, diagnostics);
    Optional<SourceFile> found = reader.text(SiteConfig.FILE);
    if (found.isEmpty()) {
      throw new RefusedException(
          "there is no moot.yaml in " + site,
          "name the folder that holds it, or begin one: `moot new site my-site`");
    }
    SourceFile moot = found.get();
    SiteConfig config = new ConfigReader(diagnostics).read(moot.text(), url);
    Optional<Path> ownPlugins = safe ? Optional.empty() : Optional.of(folder.resolve("plugins"));
    Plugins plugins =
        new PluginLoading(installation.version(), config.plugins(), diagnostics)
            .load(installation.plugins(), ownPlugins);
    Workers workers = new Workers(Runtime.getRuntime().availableProcessors(), FILE_LIMIT);
    return new OpenSite(
        folder,
        moot,
        config,
        plugins,
        new MarkdownEngine(plugins),
        workers,
        reader,
        listener,
        diagnostics);
  }

  /** The same site with {@code text} as its {@code moot.yaml}; its plugins stay as they are. */
  OpenSite with(SourceFile text, Diagnostics found) {
    SiteConfig changed = new ConfigReader(found).read(text.text(), Optional.empty());
    return new OpenSite(folder, text, changed, plugins, markdown, workers, reader, listener, found);
  }

  /** Reads and parses its files. */
  ParsedSite parse() {
    listener.progress("reading", 0, 0);
    return parse(reader.read());
  }

  /** Parses {@code files}. */
  ParsedSite parse(SiteFiles files) {
    int sources = files.posts().size() + files.pages().size() + files.claims().size();
    LastChanges changes = GitLog.changes(config, folder, Memory.NONE, diagnostics);
    return new SiteParser(config, markdown, plugins, workers, Memory.NONE, changes, diagnostics)
        .parse(files, n -> listener.progress("parsing", n, sources));
  }

  /** Links {@code parsed}. */
  LinkedSite link(ParsedSite parsed, Optional<Path> givenSources, Publication publication) {
    return new SiteLinker(plugins, workers, Memory.NONE, givenSources, publication, diagnostics)
        .link(parsed);
  }

  @Override
  public void close() {
    plugins.close();
  }
}
