package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.Rule;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.review.silence.Silenced;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Prints a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which code
 * scanning and editors read. What writers silenced is in it too, and marked as suppressed.
 */
final class SarifPrinter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final PrintWriter out;
  private final RepositoryPaths paths;

  SarifPrinter(PrintWriter out, RepositoryPaths paths) {
    this.out = out;
    this.paths = paths;
  }

  void print(Report report) {
    Findings found = report.found();
    TreeSet<Rule> used = new TreeSet<>(Comparator.comparing(Rule::code));
    found.diagnostics().forEach(d -> used.add(d.rule()));
    found.silenced().forEach(s -> used.add(s.diagnostic().rule()));
    List<Rule> rules = List.copyOf(used);
    JsonObject run =
        new JsonObject()
            .set("tool", object("driver", driver(rules)))
            .set("invocations", List.of(invocation(report, rules)))
            .set("columnKind", "utf16CodeUnits")
            .set("results", results(found, rules));
    JsonObject log =
        new JsonObject()
            .set("$schema", SCHEMA)
            .set("version", "2.1.0")
            .set("runs", List.of(run.map()));
    out.println(log.text());
    out.flush();
  }

  private static Map<String, Object> invocation(Report report, List<Rule> rules) {
    JsonObject invocation =
        new JsonObject().set("executionSuccessful", true).set("exitCode", report.exitCode());
    List<Map<String, Object>> overrides =
        report.found().diagnostics().stream()
            .filter(d -> d.severity() != d.rule().severity())
            .map(d -> override(d, rules))
            .distinct()
            .toList();
    if (!overrides.isEmpty()) {
      invocation.set("ruleConfigurationOverrides", overrides);
    }
    return invocation.map();
  }

  /** That writers have a rule weigh other than it says itself. */
  private static Map<String, Object> override(Diagnostic diagnostic, List<Rule> rules) {
    return new JsonObject()
        .set(
            "descriptor",
            new JsonObject()
                .set("id", diagnostic.code())
                .set("index", rules.indexOf(diagnostic.rule()))
                .map())
        .set("configuration", object("level", level(diagnostic.severity())))
        .map();
  }

  private static Map<String, Object> driver(List<Rule> rules) {
    RuleTexts texts = new RuleTexts();
    return new JsonObject()
        .set("name", "Moot")
        .set("version", Version.number())
        .set("rules", rules.stream().map(r -> rule(r, texts.of(r))).toList())
        .map();
  }

  private static Map<String, Object> rule(Rule rule, Optional<RuleTexts.Text> text) {
    return new JsonObject()
        .set("id", rule.code())
        .set("shortDescription", object("text", rule.summary().replace("`", "")))
        .setIfPresent("helpUri", text.map(RuleTexts.Text::page))
        .setIfPresent("help", text.map(SarifPrinter::help))
        .set("defaultConfiguration", object("level", level(rule.severity())))
        .map();
  }

  private static Map<String, Object> help(RuleTexts.Text text) {
    return new JsonObject().set("text", text.plain()).set("markdown", text.markdown()).map();
  }

  private List<Map<String, Object>> results(Findings found, List<Rule> rules) {
    List<Map<String, Object>> results = new ArrayList<>();
    for (Diagnostic diagnostic : found.diagnostics()) {
      results.add(result(diagnostic, rules, List.of()));
    }
    for (Silenced silenced : found.silenced()) {
      String kind = silenced.byComment() ? "inSource" : "external";
      results.add(result(silenced.diagnostic(), rules, List.of(object("kind", kind))));
    }
    return results;
  }

  /**
   * @param suppressions who silenced it; once one result says that, all have to
   */
  private Map<String, Object> result(
      Diagnostic diagnostic, List<Rule> rules, List<Map<String, Object>> suppressions) {
    String text = diagnostic.message() + diagnostic.hint().map(h -> "\n" + h).orElse("");
    List<RelatedPlace> related = diagnostic.related();
    JsonObject result =
        new JsonObject()
            .set("ruleId", diagnostic.code())
            .set("ruleIndex", rules.indexOf(diagnostic.rule()))
            .set("level", level(diagnostic.severity()))
            .set("message", object("text", text))
            .set("locations", List.of(location(diagnostic.location()).map()));
    if (!related.isEmpty()) {
      result.set("relatedLocations", related.stream().map(this::related).toList());
    }
    return result.set("suppressions", suppressions).map();
  }

  private Map<String, Object> related(RelatedPlace place) {
    return location(place.location()).set("message", object("text", place.note())).map();
  }

  private JsonObject location(SourceLocation at) {
    JsonObject artifact = new JsonObject().set("uri", paths.uri(at.file()));
    if (!paths.isRooted()) {
      artifact.set("uriBaseId", "%SRCROOT%");
    }
    JsonObject place = new JsonObject().set("artifactLocation", artifact.map());
    if (at.line() > 0) {
      place.set("region", region(at));
    }
    return new JsonObject().set("physicalLocation", place.map());
  }

  private static Map<String, Object> region(SourceLocation at) {
    JsonObject region = new JsonObject().set("startLine", at.line());
    if (at.column() > 0) {
      region.set("startColumn", at.column()).set("endColumn", at.column() + at.length());
    }
    return region.map();
  }

  private static Map<String, Object> object(String name, Object value) {
    return Map.of(name, value);
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
