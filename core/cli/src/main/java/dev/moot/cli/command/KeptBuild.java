package dev.moot.cli.command;

import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.repeat.Question;
import dev.moot.cli.report.Report;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.repeat.BuildWatch;
import dev.moot.engine.repeat.LastBuildFile;
import dev.moot.engine.repeat.UserKey;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.store.Shelf;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is kept of a build, so that the same one need not be run again. */
final class KeptBuild {

  private final Question question;
  private final Optional<LastBuildFile> file;
  private final Optional<BuildWatch> watch;
  private final Optional<BuildStore> store;

  private KeptBuild(
      Question question,
      Optional<LastBuildFile> file,
      Optional<BuildWatch> watch,
      Optional<BuildStore> store) {
    this.question = question;
    this.file = file;
    this.watch = watch;
    this.store = store;
  }

  /**
   * Begins before the build does.
   *
   * @param arguments what was typed
   * @param clean whether nothing is to be kept of this one either
   */
  static KeptBuild of(BuildOptions options, List<String> arguments, boolean clean) {
    Question question = new Question(arguments, System.getenv());
    UserKey key = question.key();
    String home = System.getProperty("moot.home");
    if (key == null || home == null) {
      return new KeptBuild(question, Optional.empty(), Optional.empty(), Optional.empty());
    }
    Path moot = Path.of(home);
    Optional<BuildWatch> watch =
        clean || options.verify()
            ? Optional.empty()
            : key.readOrMake()
                .flatMap(
                    secret ->
                        BuildWatch.of(
                            options.state(
                                List.of(
                                    moot.resolve("lib"),
                                    moot.resolve("plugins"),
                                    moot.resolve("themes"))),
                            System.currentTimeMillis(),
                            secret));
    Path site = options.site().folder();
    Optional<BuildStore> store = SiteStore.of(site);
    if (clean) {
      store.ifPresent(BuildStore::forget);
      store = Optional.empty();
    }
    return new KeptBuild(question, Optional.of(new LastBuildFile(site, key)), watch, store);
  }

  /** What the last build left, as far as it can be relied on. */
  Shelf shelf() {
    return store.<Shelf>map(s -> s).orElse(Shelf.NONE);
  }

  /** Keeps the build that {@code built} tells of, if it can be relied on. */
  void done(Report built, ReportOptions options) {
    if (file.isEmpty()) {
      return;
    }
    if (built.built().filter(b -> b.result().written().isPresent()).isPresent()) {
      store.ifPresent(BuildStore::save);
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    options.printer(new PrintWriter(out), new PrintWriter(err)).print(built.again());
    built
        .built()
        .map(Report.Built::result)
        .filter(result -> result.written().isPresent())
        .flatMap(
            result ->
                watch.flatMap(
                    w ->
                        w.done(
                            result.valid(),
                            question.words(),
                            built.exitCode(),
                            out.toString(),
                            err.toString())))
        .ifPresentOrElse(file.get()::write, file.get()::forget);
  }
}
