package dev.moot.engine;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Site;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.SiteLinker;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteParser;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.RenderedSite;
import dev.moot.engine.render.SiteRenderer;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.FairnessReview;
import dev.moot.engine.review.FairnessWarnings;
import dev.moot.engine.work.Workers;
import dev.moot.engine.write.OutputWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Builds a site: {@code read -> parse -> link -> render -> write}. */
public final class SiteBuilder {

  private static final Duration FILE_LIMIT = Duration.ofSeconds(10);

  private final Installation installation;
  private final BuildListener listener;

  /**
   * @param listener told how far a build is
   */
  public SiteBuilder(Installation installation, BuildListener listener) {
    this.installation = installation;
    this.listener = listener;
  }

  /**
   * Builds or checks a site. Whatever is wrong with it is in the result; an error anywhere means
   * that nothing is written. Later stages still look at what is whole after an error, so that one
   * run shows all problems.
   *
   * @throws RefusedException when there is no site, or the output may not go where it should
   * @throws IOException when the disk says no
   */
  public BuildResult build(BuildOptions options) throws RefusedException, IOException {
    Path folder = options.site().toAbsolutePath().normalize();
    DiagnosticLog log = new DiagnosticLog();
    ContentReader reader = new ContentReader(folder, log);
    SourceFile moot =
        reader
            .text(SiteConfig.FILE)
            .orElseThrow(
                () ->
                    new RefusedException(
                        "there is no moot.yaml in " + options.site(),
                        "name the folder that holds it: `moot build my-site`"));
    OutputWriter writer = new OutputWriter(folder, options.outputFolder());
    if (options.write()) {
      writer.check();
      writer.finishEarlierBuild();
    }
    SiteConfig config = new ConfigReader(log).read(moot.text(), options.url());
    Optional<Path> ownPlugins =
        options.safe() ? Optional.empty() : Optional.of(folder.resolve("plugins"));
    try (Plugins plugins =
        new PluginLoading(installation.version(), config.plugins(), log)
            .load(installation.plugins(), ownPlugins)) {
      MarkdownEngine markdown = new MarkdownEngine(plugins);
      Workers workers = new Workers(Runtime.getRuntime().availableProcessors(), FILE_LIMIT);

      listener.progress("reading", 0, 0);
      SiteFiles files = reader.read();

      int sources = files.posts().size() + files.pages().size() + files.claims().size();
      ParsedSite parsed =
          new SiteParser(config, markdown, plugins, workers, log)
              .parse(files, n -> listener.progress("parsing", n, sources));

      LinkedSite linked =
          new SiteLinker(plugins, workers, options.sources(), options.drafts(), log).link(parsed);

      List<Fairness> fairness =
          options.write() ? List.of() : new FairnessReview(linked.site()).fairness();
      new FairnessWarnings(log).report(fairness);

      SiteRenderer renderer =
          new SiteRenderer(installation.themes(), markdown, plugins, workers, afterErrors(log));
      RenderedSite rendered = renderer.render(linked, n -> listener.progress("rendering", n, 0));

      boolean stopped = log.hasErrors() || (options.strict() && !log.sorted().isEmpty());
      Optional<WriteReport> written = Optional.empty();
      if (options.write() && !stopped) {
        listener.progress("writing", 0, rendered.files().size());
        written = Optional.of(writer.write(rendered));
      }
      return new BuildResult(
          log.sorted(), counts(linked, rendered), written, fairness, new SourceText(folder));
    }
  }

  /**
   * After an error only what a template itself gets wrong counts; the rest may be a consequence.
   */
  private static Diagnostics afterErrors(DiagnosticLog log) {
    return log.hasErrors()
        ? d -> {
          if (d.code().startsWith("template/") || d.code().startsWith("theme/")) {
            log.report(d);
          }
        }
        : log;
  }

  private static BuildResult.Counts counts(LinkedSite linked, RenderedSite rendered) {
    Site site = linked.site();
    int participants = site.debates().stream().mapToInt(d -> d.participants().size()).sum();
    return new BuildResult.Counts(
        site.posts().size(), site.claims().size(), participants, rendered.pages(), linked.quotes());
  }
}
