package dev.moot.engine.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.rule.PluginRules;
import dev.moot.engine.rule.TemplateRules;
import dev.moot.engine.rule.ThemeRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a diagnostic stops, and what it takes the weight from. */
class GateTest {

  private static final Rule WARNING = Rule.warning("guest/loud", "Somebody shouts.");
  private static final Rule NOTICE = Rule.notice("guest/odd", "Somebody is odd.");

  @Test
  void onlyErrorsShutTheUsualGate() {
    assertThat(Gate.OF_ERRORS.isOpen(found())).isTrue();
    assertThat(Gate.OF_ERRORS.isOpen(found(WARNING, NOTICE))).isTrue();
    assertThat(Gate.OF_ERRORS.isOpen(found(WARNING, LinkRules.BROKEN))).isFalse();
  }

  @Test
  void warningsShutTheStrictGateAndNoticesShutNone() {
    assertThat(new Gate(true).isOpen(found(NOTICE))).isTrue();
    assertThat(new Gate(true).isOpen(found(WARNING))).isFalse();
    assertThat(new Gate(true).isOpen(found(LinkRules.BROKEN))).isFalse();
  }

  @Test
  void everythingCountsWhileThereIsNoError() {
    DiagnosticLog log = new DiagnosticLog();
    log.report(of(WARNING));

    Gate.afterErrors(log).report(of(MarkdownRules.TOO_DEEP));

    assertThat(rules(log)).contains(MarkdownRules.TOO_DEEP);
  }

  @Test
  void afterAnErrorOnlyThemesTemplatesAndPluginsCount() {
    DiagnosticLog log = new DiagnosticLog();
    log.report(of(LinkRules.BROKEN));
    Diagnostics counting = Gate.afterErrors(log);

    counting.report(of(MarkdownRules.TOO_DEEP));
    counting.report(of(WARNING));
    counting.report(of(TemplateRules.ERROR));
    counting.report(of(ThemeRules.UNKNOWN));
    counting.report(of(PluginRules.CRASHED));

    assertThat(rules(log))
        .containsExactlyInAnyOrder(
            LinkRules.BROKEN, TemplateRules.ERROR, ThemeRules.UNKNOWN, PluginRules.CRASHED);
  }

  private static Findings found(Rule... rules) {
    return new Findings(
        Stream.of(rules).map(GateTest::of).toList(), List.of(), (file, line) -> Optional.empty());
  }

  private static Diagnostic of(Rule rule) {
    return Diagnostic.of(rule, SourceLocation.ofFile("posts/a.md"), "something");
  }

  private static List<Rule> rules(DiagnosticLog log) {
    return log.sorted().stream().map(Diagnostic::rule).toList();
  }
}
