package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.render.Words;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteDirectives;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.theme.PlainWords;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.Unsaved;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.theme.Themes;
import dev.moot.engine.watch.Workers;
import dev.moot.engine.work.Tools;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the versions of a site, one after the other: sees whether anything differs, keeps the
 * plugins while they stay the same, and takes the pipeline up to the plan of what to render, with a
 * memory of what the last version was made of.
 */
final class VersionMaking {

  /** What there is before anything was read. */
  static final Version NOTHING =
      new Version(
          Inputs.NONE,
          Optional.empty(),
          List.of(),
          Set.of(FoundBy.BUILD),
          new DiagnosticLog(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Installation installation;
  private final Set<FoundBy> lookedFor;
  private final LiveMemory memory = new LiveMemory();
  private final Workers workers = Workers.ofThisMachine();
  private final Set<PluginSet> loaded = new HashSet<>();
  private Optional<Pipeline> latest = Optional.empty();
  private SiteOptions options;

  /**
   * @param lookedFor what is looked for in each version
   */
  VersionMaking(Installation installation, SiteOptions options, Set<FoundBy> lookedFor) {
    this.installation = installation;
    this.options = options;
    this.lookedFor = lookedFor;
  }

  /** Has the next version say {@code unsaved} where files say something else. */
  void take(Unsaved unsaved) {
    options = options.withUnsaved(unsaved);
  }

  /** The version that follows {@code last}; empty when nothing differs. */
  Optional<Version> next(Version last, Set<Path> touched) {
    memory.forgetFiles(touched.stream().map(this::sitePath).collect(Collectors.toSet()));
    DiagnosticLog found = new DiagnosticLog();
    Optional<ConfigFile> moot = ConfigFile.of(options, memory, found);
    SiteFiles files = new ContentReader(options.root(), memory, found).read();
    PluginStamps jars = PluginStamps.of(options.plugins());
    Inputs inputs =
        Inputs.of(
            moot.map(ConfigFile::file),
            files,
            jars,
            folders(moot.map(ConfigFile::config)),
            found.sorted());
    if (inputs.equals(last.inputs()) && last != NOTHING) {
      return Optional.empty();
    }
    return Optional.of(
        moot.isPresent()
            ? make(
                inputs, moot.get(), files, plugins(last, moot.get().config(), jars, found), found)
            : without(last, inputs, found));
  }

  /**
   * What {@code version} would be with {@code changed} in place of the file at its path; of a
   * version without a site nothing comes.
   */
  Trial tried(Version version, SourceFile changed) {
    DiagnosticLog found = new DiagnosticLog();
    Optional<ConfigFile> moot = ConfigFile.of(options, memory, found);
    if (version.linked().isEmpty() || version.plugins().isEmpty() || moot.isEmpty()) {
      return new Trial(Optional.empty(), List.of());
    }
    SiteFiles read = version.linked().get().read();
    SiteFiles files =
        read.with(
            read.posts(),
            read.pages(),
            read.claims().stream()
                .map(f -> f.path().equals(changed.path()) ? changed : f)
                .toList());
    PluginSet set = version.plugins().get();
    Pipeline pipeline =
        new Pipeline(
            installation,
            options,
            moot.get(),
            tools(moot.get().config(), set, found),
            found,
            BuildListener.SILENT);
    LinkedSite linked = pipeline.link(pipeline.parse(files));
    return Trial.of(linked.site(), found.sorted(), version.log().sorted());
  }

  private Tools tools(SiteConfig config, PluginSet set, DiagnosticLog found) {
    Plugins plugins =
        set.plugins()
            .reportingTo(found)
            .with(SiteDirectives.of(installation, options, config, found));
    return new Tools(config, plugins, set.markdown(plugins), workers, memory, found);
  }

  /** The words of a site in its language; empty without a theme. */
  Optional<Words> words(Version version, LinkedSite linked) {
    return installation
        .themes(options)
        .find(linked.config().theme(), new DiagnosticLog())
        .map(
            theme ->
                PlainWords.of(
                    theme,
                    linked.read(),
                    version.plugins().map(p -> p.plugins().loaded()).orElse(List.of()),
                    linked.config().settings().language()));
  }

  /** The version of a site whose {@code moot.yaml} cannot be read. */
  private Version without(Version last, Inputs inputs, DiagnosticLog found) {
    if (!found.hasErrors()) {
      found.report(
          Diagnostic.of(
                  ReadRules.UNREADABLE,
                  SourceLocation.ofFile(SiteConfig.FILE),
                  "the file cannot be read")
              .withHint("check that it exists and that you may read it"));
    }
    return new Version(
        inputs,
        last.plugins(),
        List.of(),
        lookedFor,
        found,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Version make(
      Inputs inputs, ConfigFile moot, SiteFiles files, PluginSet set, DiagnosticLog found) {
    Tools tools = tools(moot.config(), set, found);
    Pipeline pipeline =
        new Pipeline(installation, options, moot, tools, found, BuildListener.SILENT);
    ParsedSite parsed = pipeline.parse(files);
    LinkedSite linked = pipeline.link(parsed);
    Silences silences = pipeline.review(parsed, linked);
    latest = Optional.of(pipeline);
    boolean later = lookedFor.contains(FoundBy.CHECK);
    Optional<SitePlan> plan = later ? Optional.empty() : pipeline.plan(linked);
    if (!later) {
      memory.forgetUnused();
    }
    return new Version(
        inputs,
        Optional.of(set),
        List.copyOf(tools.plugins().directives().values()),
        lookedFor,
        found,
        Optional.of(parsed),
        Optional.of(linked),
        plan,
        Optional.of(silences));
  }

  /**
   * What is left to do for a check of {@code version}, the newest: looks at the linked site, and
   * gives the pages that there are to look at.
   */
  Optional<SitePlan> planToCheck(Version version) {
    return version
        .linked()
        .flatMap(
            linked ->
                latest.flatMap(
                    pipeline -> {
                      pipeline.reviewMore(linked);
                      return pipeline.plan(linked);
                    }));
  }

  /** Hears that all of the newest version has been worked out. */
  void isDone() {
    memory.forgetUnused();
  }

  private PluginSet plugins(Version last, SiteConfig config, PluginStamps jars, Diagnostics found) {
    Optional<PluginSet> same = last.plugins().filter(p -> p.isFor(config, jars));
    PluginSet set = same.orElseGet(() -> PluginSet.load(installation, config, jars));
    set.reported().forEach(found::report);
    loaded.add(set);
    return set;
  }

  /** The folders outside of the site's own that pages depend on, and that of sources. */
  private List<RootFile> folders(Optional<SiteConfig> config) {
    List<RootFile> folders = new ArrayList<>();
    folders.add(options.root().file("sources"));
    options.sources().ifPresent(f -> folders.add(new Root(f, "the sources").file("")));
    folders.add(new Root(installation.themes(), "the themes").file(""));
    config.ifPresent(c -> folders.addAll(Themes.read(options.root(), c.theme())));
    return folders;
  }

  /** Whether plugins of the site's own are at work, of which nobody knows what they read. */
  boolean hasOwnCode(Version version) {
    return version.plugins().stream()
        .flatMap(set -> set.plugins().loaded().stream())
        .anyMatch(LoadedPlugin::isOwnCode);
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
    Path folder = options.folder();
    String path =
        (file.startsWith(folder) ? folder.relativize(file) : file).toString().replace('\\', '/');
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
