package dev.moot.engine.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.watch.Excess;
import dev.moot.engine.watch.Limit;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.watch.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Work that comes to nothing, and what is said of it. */
class WatchedWorkTest {

  private static final WatchedWork READING =
      new WatchedWork(
          SourceLocation.ofFile("a.md"),
          "reading this file",
          Amount.ofText("x".repeat(4321)),
          MarkdownRules.TOO_SLOW,
          Optional.of("this file nests too deeply to be read"));

  private final DiagnosticLog log = new DiagnosticLog();

  private Tools tools() {
    SiteConfig config = new ConfigReader(log).read("title: A site\n", Optional.empty());
    Plugins plugins = Plugins.none(log);
    Workers workers = new Workers(1, new Limit(Duration.ofSeconds(7), Duration.ofMinutes(70)));
    return new Tools(config, plugins, new MarkdownEngine(plugins), workers, Memory.NONE, log);
  }

  private List<String> said() {
    return log.sorted().stream().map(d -> d.code() + ": " + d.message()).toList();
  }

  @Test
  void whatWasTooMuchIsSaidWithTheLimitThatTheWorkersHave() {
    READING.report(Outcome.tooMuch(new Excess(true, List.of(), Thread.currentThread())), tools());

    assertThat(said())
        .containsExactly(
            "markdown/too-slow: reading this file, a text of 4,321 characters, takes more than"
                + " 7 seconds of a processor's time");
    assertThat(log.sorted())
        .extracting(Diagnostic::hint)
        .containsExactly(Optional.of("divide it into shorter paragraphs, or among several files"));
  }

  @Test
  void whatWaitsIsNotCalledTooLarge() {
    READING.report(Outcome.tooMuch(new Excess(false, List.of(), Thread.currentThread())), tools());

    assertThat(said())
        .containsExactly(
            "markdown/too-slow: reading this file, a text of 4,321 characters, has not ended after"
                + " 70 minutes");
    assertThat(log.sorted())
        .extracting(Diagnostic::hint)
        .containsExactly(
            Optional.of("it waits for something; build again, with fewer plugins if it stays"));
  }

  @Test
  void depthIsTheWritersWhereItCanBeAndElseABug() {
    READING.report(Outcome.failed(new StackOverflowError()), tools());
    assertThat(said()).containsExactly("markdown/too-deep: this file nests too deeply to be read");

    WatchedWork flat =
        new WatchedWork(
            READING.place(), READING.doing(), READING.amount(), READING.slow(), Optional.empty());
    assertThatThrownBy(() -> flat.report(Outcome.failed(new StackOverflowError()), tools()))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void whatHasBeenReportedIsNotSaidAgain() {
    READING.report(Outcome.failed(new EngineSignal()), tools());

    assertThat(said()).isEmpty();
  }

  @Test
  void anythingElseIsABug() {
    assertThatThrownBy(
            () -> READING.report(Outcome.failed(new IllegalStateException("boom")), tools()))
        .hasMessage("boom");
    assertThat(said()).isEmpty();
  }
}
