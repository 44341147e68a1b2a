package dev.moot.cli.report;

import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.ExplainedRule;
import dev.moot.engine.json.JsonObject;
import java.io.PrintWriter;
import java.util.Optional;

/** Prints what a code stands for: how much it weighs, whether that can change, and its entry. */
final class RulePrinter {

  private final PrintWriter out;

  RulePrinter(PrintWriter out) {
    this.out = out;
  }

  void text(ExplainedRule explained) {
    Rule rule = explained.rule();
    out.println(
        rule.code()
            + ": "
            + rule.severity().word()
            + (explained.here() == rule.severity()
                ? ""
                : ", on this site " + explained.here().word()));
    out.println(weight(rule));
    out.println();
    out.println(entry(rule).map(RuleTexts.Text::markdown).orElse(rule.summary()));
    entry(rule).ifPresent(text -> out.println("\n" + text.page()));
    out.flush();
  }

  private static String weight(Rule rule) {
    return rule.firm()
        .map(because -> "It stays an error: " + because + ".")
        .orElse(
            "It can be "
                + (rule.isError() ? "lowered" : "raised, lowered and ignored")
                + " in moot.yaml: `severity: {"
                + rule.code()
                + (rule.isError() ? ": warning}`." : ": error}`."));
  }

  void json(ExplainedRule explained) {
    Rule rule = explained.rule();
    JsonObject fields =
        new JsonObject()
            .set("code", rule.code())
            .set("severity", rule.severity().word())
            .set("here", explained.here().word())
            .set("firm", rule.firm())
            .set("summary", rule.summary())
            .set("page", entry(rule).map(RuleTexts.Text::page));
    out.println(new JsonObject().set("rule", fields.map()).text());
    out.flush();
  }

  private static Optional<RuleTexts.Text> entry(Rule rule) {
    return new RuleTexts().of(rule);
  }
}
