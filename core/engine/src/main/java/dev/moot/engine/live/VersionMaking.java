package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.Installation;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.diagnostic.DividedLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Publication;
import dev.moot.engine.link.SiteLinker;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteParser;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.GitLog;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.SiteRenderer;
import dev.moot.engine.review.Silences;
import dev.moot.engine.review.SiteReview;
import dev.moot.engine.rule.CoreRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.work.Workers;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the versions of a site, one after the other: {@code read -> parse -> link -> review}, and
 * the plan of what to render, each with what the last version left of it.
 */
final class VersionMaking {

  /** What there is before anything was read. */
  static final Version NOTHING =
      new Version(
          Inputs.NONE,
          Optional.empty(),
          new DiagnosticLog(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Duration FILE_LIMIT = Duration.ofSeconds(10);

  private final Installation installation;
  private final LiveOptions options;
  private final DividedLog log;
  private final KeptWork kept;
  private final Workers workers =
      new Workers(Runtime.getRuntime().availableProcessors(), FILE_LIMIT);
  private final Set<PluginSet> loaded = new HashSet<>();

  VersionMaking(Installation installation, LiveOptions options, DividedLog log) {
    this.installation = installation;
    this.options = options;
    this.log = log;
    this.kept = new KeptWork(log);
  }

  /** The version that follows {@code last}; empty when nothing differs. */
  Optional<Version> next(Version last, Set<Path> touched) {
    kept.forgetFiles(touched.stream().map(this::sitePath).collect(Collectors.toSet()));
    DiagnosticLog found = new DiagnosticLog();
    return log.into(found, () -> make(last, found));
  }

  private Optional<Version> make(Version last, DiagnosticLog found) {
    ContentReader reader = new ContentReader(options.site(), kept, log);
    Optional<SourceFile> moot = reader.text(SiteConfig.FILE);
    SiteFiles files = reader.read();
    Optional<JarStamps> jars =
        options.safe()
            ? Optional.empty()
            : Optional.of(JarStamps.in(options.site().resolve("plugins")));
    Optional<SiteConfig> config =
        moot.map(m -> new ConfigReader(log).read(m.text(), Optional.empty()));
    Inputs inputs = Inputs.of(moot, files, jars, folders(config), found.sorted());
    if (inputs.equals(last.inputs()) && last != NOTHING) {
      return Optional.empty();
    }
    if (config.isEmpty()) {
      if (!found.hasErrors()) {
        log.report(
            Diagnostic.of(
                    ReadRules.UNREADABLE,
                    SourceLocation.ofFile(SiteConfig.FILE),
                    "the file cannot be read")
                .withHint("check that it exists and that you may read it"));
      }
      return Optional.of(
          new Version(
              inputs, last.plugins(), found, Optional.empty(), Optional.empty(), Optional.empty()));
    }
    PluginSet plugins = plugins(last, config.get(), jars);
    Version next = make(inputs, moot.orElseThrow(), config.get(), files, plugins, found);
    kept.forgetUnused();
    return Optional.of(next);
  }

  private Version make(
      Inputs inputs,
      SourceFile moot,
      SiteConfig config,
      SiteFiles files,
      PluginSet set,
      DiagnosticLog found) {
    Plugins plugins = set.plugins();
    ParsedSite parsed =
        new SiteParser(
                config,
                set.markdown(),
                plugins,
                workers,
                kept,
                GitLog.changes(config, options.site(), kept, log),
                log)
            .parse(files, n -> {});
    LinkedSite linked =
        new SiteLinker(plugins, workers, kept, options.sources(), publication(config), log)
            .link(parsed);
    new SiteReview(linked.site(), SiteVoices.of(linked.posts()), found.filesWithErrors(), log)
        .review();
    Silences silences = Silences.of(moot, parsed, plugins.rules(), log);
    Optional<SitePlan> plan = plan(set, linked, found);
    return new Version(
        inputs, Optional.of(set), found, Optional.of(linked), plan, Optional.of(silences));
  }

  private Publication publication(SiteConfig config) {
    return Publication.at(options.now(), config.settings().timeZone(), options.drafts());
  }

  private Optional<SitePlan> plan(PluginSet set, LinkedSite linked, DiagnosticLog found) {
    boolean consequences = found.hasErrors();
    DiagnosticLog ofTheme = new DiagnosticLog();
    Optional<SitePlan> plan =
        log.into(
            ofTheme,
            () ->
                new SiteRenderer(
                        installation.themes(), set.markdown(), set.plugins(), workers, kept, log)
                    .plan(linked));
    // After an error only what a template itself gets wrong counts, as in a build.
    ofTheme.sorted().stream()
        .filter(d -> !consequences || CoreRules.isOfTheme(d.rule()))
        .forEach(found::report);
    return plan;
  }

  private PluginSet plugins(Version last, SiteConfig config, Optional<JarStamps> jars) {
    Optional<PluginSet> same = last.plugins().filter(p -> p.isFor(config, jars));
    if (same.isPresent()) {
      same.get().reported().forEach(log::report);
      return same.get();
    }
    PluginSet set = PluginSet.load(installation, config, jars, log);
    set.reported().forEach(log::report);
    loaded.add(set);
    return set;
  }

  /** The folders outside of the site's own that pages depend on, and that of sources. */
  private List<Path> folders(Optional<SiteConfig> config) {
    List<Path> folders = new ArrayList<>();
    folders.add(options.site().resolve("sources"));
    options.sources().ifPresent(folders::add);
    config.map(c -> installation.themes().resolve(c.theme())).ifPresent(folders::add);
    return folders;
  }

  /** Closes the plugins that neither of two versions uses. */
  void closeAllBut(Version one, Version other) {
    List<PluginSet> needless = new ArrayList<>(loaded);
    one.plugins().ifPresent(needless::remove);
    other.plugins().ifPresent(needless::remove);
    needless.forEach(PluginSet::close);
    loaded.removeAll(needless);
  }

  private String sitePath(Path file) {
    Path folder = options.site();
    String path =
        (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
