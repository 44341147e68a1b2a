package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.FoundBy;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Publication;
import dev.moot.engine.link.SiteLinker;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteParser;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Parts;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.ContentReader;
import dev.moot.engine.read.GitLog;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.render.Rendered;
import dev.moot.engine.render.SitePlan;
import dev.moot.engine.render.SiteRenderer;
import dev.moot.engine.render.check.UnusedAssets;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.repeat.Validity;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.FairnessReview;
import dev.moot.engine.review.FairnessWarnings;
import dev.moot.engine.review.MissingSummaries;
import dev.moot.engine.review.ReadingReview;
import dev.moot.engine.review.RepeatedWords;
import dev.moot.engine.review.SiteReview;
import dev.moot.engine.review.silence.HeardReport;
import dev.moot.engine.review.silence.Silences;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.StoredMemory;
import dev.moot.engine.work.Tools;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One run over a site: {@code read -> parse -> link -> review -> render}, each stage one method
 * that takes what the one before left. How far a run goes, and with which files, is for whoever
 * runs it; what is remembered from an earlier run, for the memory of its tools.
 */
public final class Pipeline implements AutoCloseable {

  private final Installation installation;
  private final SiteOptions options;
  private final ConfigFile moot;
  private final Tools tools;
  private final DiagnosticLog log;
  private final BuildListener listener;

  /**
   * @param tools the stages' tools; what they report goes to {@code log}
   * @param listener told how far the run is
   */
  public Pipeline(
      Installation installation,
      SiteOptions options,
      ConfigFile moot,
      Tools tools,
      DiagnosticLog log,
      BuildListener listener) {
    this.installation = installation;
    this.options = options;
    this.moot = moot;
    this.tools = tools.reportingTo(log);
    this.log = log;
    this.listener = listener;
    log.weigh(moot.config().weights());
  }

  /**
   * Begins a run that remembers nothing: reads {@code moot.yaml} and loads the plugins.
   *
   * @throws RefusedException when there is no site
   */
  public static Pipeline open(
      Installation installation, SiteOptions options, BuildListener listener)
      throws RefusedException {
    return open(installation, options, listener, Shelf.NONE);
  }

  /**
   * The same, remembering what a run left on {@code shelf}, unless plugins of the site's own are at
   * work.
   *
   * @throws RefusedException when there is no site
   */
  public static Pipeline open(
      Installation installation, SiteOptions options, BuildListener listener, Shelf shelf)
      throws RefusedException {
    finishEarlierChange(options);
    DiagnosticLog log = new DiagnosticLog();
    Optional<ConfigFile> found = ConfigFile.of(options, Memory.NONE, log);
    if (found.isEmpty()) {
      refuse(log);
      throw NoSite.in(options.site());
    }
    ConfigFile moot = found.get();
    Plugins plugins =
        installation
            .load(moot.config(), Optional.of(options.plugins()), log)
            .with(SiteDirectives.of(installation, options, moot.config(), log));
    Tools tools = Tools.of(moot.config(), plugins, log);
    Pipeline forgetful = new Pipeline(installation, options, moot, tools, log, listener);
    if (forgetful.hasOwnCode()) {
      return forgetful;
    }
    List<String> ids = plugins.loaded().stream().map(LoadedPlugin::id).toList();
    Memory memory =
        StoredMemory.of(shelf, List.of(moot.file().text(), ids, plugins.templates().heads()));
    return new Pipeline(installation, options, moot, tools.with(memory), log, listener);
  }

  /** A site whose files are half renamed is none that anybody wrote. */
  private static void finishEarlierChange(SiteOptions options) throws RefusedException {
    try {
      new SourceWriter(options.site().toAbsolutePath()).finishEarlier();
    } catch (IOException e) {
      throw new RefusedException(
          "a change of the site was cut off, and cannot be finished: " + e.getMessage(),
          "see that its files may be written, and run the command again");
    }
  }

  private static void refuse(DiagnosticLog log) throws RefusedException {
    Optional<Diagnostic> error = log.sorted().stream().findFirst();
    if (error.isPresent()) {
      throw new RefusedException(
          error.get().location() + ": " + error.get().message(), error.get().hint().orElse(""));
    }
  }

  /**
   * A run over the same site with {@code other} as its {@code moot.yaml} and a log of its own; the
   * plugins stay as they are.
   */
  public Pipeline again(SourceFile other) {
    DiagnosticLog found = new DiagnosticLog();
    ConfigFile changed = ConfigFile.read(other, options.url(), found);
    return new Pipeline(
        installation, options, changed, tools.with(changed.config()), found, listener);
  }

  /**
   * The same run, of which {@code parts} hears who makes what; to close either is to close both.
   */
  public Pipeline heardBy(Parts parts) {
    return new Pipeline(installation, options, moot, tools.heardBy(parts), log, listener);
  }

  /** Reads the site's files. */
  public SiteFiles read() {
    listener.progress("reading", 0, 0);
    return new ContentReader(options.root(), tools.memory(), log).read();
  }

  /** One text file by its path below the site's folder; one that cannot be read says nothing. */
  public SourceFile text(String path) {
    return new ContentReader(options.root(), log)
        .text(path)
        .orElseGet(() -> SourceFile.of(path, ""));
  }

  /** Parses {@code files}, each by itself. */
  public ParsedSite parse(SiteFiles files) {
    int count = files.posts().size() + files.pages().size() + files.claims().size();
    return new SiteParser(tools, GitLog.changes(tools, folder()))
        .parse(files, done -> listener.progress("parsing", done, count));
  }

  /** Resolves the names in {@code parsed} and gives everything its path. */
  public LinkedSite link(ParsedSite parsed) {
    Publication publication =
        Publication.at(options.now(), config().settings().timeZone(), options.drafts());
    return new SiteLinker(tools, options.sources(), publication).link(parsed);
  }

  /** Reports what {@code linked} still lacks; gives the warnings that are not to be heard. */
  public Silences review(ParsedSite parsed, LinkedSite linked) {
    review(linked, log);
    return Silences.of(moot.file(), parsed, tools.plugins().rules(), log);
  }

  /** Reports only what is wrong with {@code linked}, and not what it lacks. */
  public void reviewForErrors(LinkedSite linked) {
    review(linked, Gate.errors(log));
  }

  private void review(LinkedSite linked, Diagnostics to) {
    new SiteReview(linked.site(), SiteVoices.of(linked.posts()), log.filesWithCauses(), to)
        .review();
  }

  /** Reports what only a check looks for; says how even each debate is. */
  public List<Fairness> reviewMore(LinkedSite linked) {
    List<Fairness> fairness = new FairnessReview(linked.site()).fairness();
    new FairnessWarnings(log.filesWithCauses(), log).report(fairness);
    new RepeatedWords(linked, log.filesWithCauses(), log).report();
    new ReadingReview(log).list(linked.site(), log.filesWithCauses());
    new MissingSummaries(linked.posts(), log.filesWithCauses(), log).report();
    return fairness;
  }

  /** What {@code linked} becomes, nothing rendered yet; empty without a theme. */
  public Optional<SitePlan> plan(LinkedSite linked) {
    return new SiteRenderer(
            installation.themes(options),
            moot.file().text(),
            tools.reportingTo(Gate.afterErrors(log)))
        .plan(linked);
  }

  /**
   * Renders all of {@code linked}; what cannot be rendered is reported and left out.
   *
   * @param sink gets each file as soon as it is made
   * @param shelf what the last run left
   */
  public Rendered render(LinkedSite linked, OutputSink sink, Shelf shelf) {
    return plan(linked)
        .map(plan -> plan.all(sink, shelf, done -> listener.progress("rendering", done, 0)))
        .orElse(Rendered.NOTHING);
  }

  /**
   * Renders of {@code linked} what shows whether all of it can be rendered; what cannot is
   * reported.
   *
   * @param assets gets each file as soon as it is made
   */
  public Rendered tryOut(LinkedSite linked, UnusedAssets assets) {
    return plan(linked)
        .map(plan -> plan.tried(assets, done -> listener.progress("rendering", done, 0)))
        .orElse(Rendered.NOTHING);
  }

  /** Everything that was found so far. */
  public Findings findings() {
    return new Findings(log.sorted(), List.of(), FileLines.in(options.root()));
  }

  /**
   * What was found and is to be heard.
   *
   * @param lookedFor what this run looked for
   */
  public Findings findings(Silences silences, LinkedSite linked, Set<FoundBy> lookedFor) {
    HeardReport heard = silences.hear(log.sorted(), linked.quotes(), lookedFor);
    return new Findings(heard.diagnostics(), heard.silenced(), FileLines.in(options.root()));
  }

  /** Whether code of the site's own is at work, which may read what is no part of a site. */
  public boolean hasOwnCode() {
    return plugins().loaded().stream().anyMatch(LoadedPlugin::isOwnCode);
  }

  /** For how long what comes of {@code parsed} holds while no file changes. */
  public Validity validity(ParsedSite parsed) {
    boolean alone = !hasOwnCode();
    boolean git = config().gitDates().isPresent();
    if (options.now().isEmpty()) {
      return new Validity(alone, git, Long.MIN_VALUE, Long.MAX_VALUE);
    }
    ZoneId zone = config().settings().timeZone();
    LocalDate today = options.now().get().atZone(zone).toLocalDate();
    Map<Boolean, TreeSet<LocalDate>> scheduled =
        parsed.posts().stream()
            .flatMap(p -> p.post().date().stream())
            .collect(
                Collectors.partitioningBy(
                    day -> day.isAfter(today), Collectors.toCollection(TreeSet::new)));
    TreeSet<LocalDate> past = Objects.requireNonNull(scheduled.get(false));
    TreeSet<LocalDate> future = Objects.requireNonNull(scheduled.get(true));
    return new Validity(
        alone,
        git,
        past.isEmpty() ? Long.MIN_VALUE : past.last().atStartOfDay(zone).toEpochSecond(),
        future.isEmpty() ? Long.MAX_VALUE : future.first().atStartOfDay(zone).toEpochSecond());
  }

  /** Leaves what this run found out for the next one. */
  public void leave() {
    tools.memory().leave();
  }

  /** The site's folder, absolute. */
  public Path folder() {
    return options.folder();
  }

  /** The site's {@code moot.yaml}. */
  public ConfigFile moot() {
    return moot;
  }

  /** What {@code moot.yaml} says. */
  public SiteConfig config() {
    return moot.config();
  }

  /** The plugins in use. */
  public Plugins plugins() {
    return tools.plugins();
  }

  /** What was reported so far, and where to report more. */
  public DiagnosticLog log() {
    return log;
  }

  @Override
  public void close() {
    tools.plugins().close();
  }
}
