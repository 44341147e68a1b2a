package dev.moot.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import dev.moot.engine.review.Silenced;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Prints a log in the Static Analysis Results Interchange Format (SARIF) 2.1.0 of OASIS, which code
 * scanning and editors read. What writers silenced is in it too, and marked as suppressed.
 */
public final class SarifPrinter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final PrintWriter out;
  private final RepositoryPaths paths;

  public SarifPrinter(PrintWriter out, RepositoryPaths paths) {
    this.out = out;
    this.paths = paths;
  }

  public void print(Report report) throws IOException {
    BuildResult result = report.result();
    TreeSet<String> codes = new TreeSet<>();
    result.diagnostics().forEach(d -> codes.add(d.code()));
    result.silenced().forEach(s -> codes.add(s.diagnostic().code()));
    List<String> rules = List.copyOf(codes);
    // Not closed: that would close standard output.
    JsonWriter json = new JsonWriter(out);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    tool(rules, result, json);
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(true);
    json.name("exitCode").value(report.failed() ? ExitCode.CONTENT : 0);
    json.endObject().endArray();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("results").beginArray();
    for (Diagnostic diagnostic : result.diagnostics()) {
      result(diagnostic, rules, Optional.empty(), json);
    }
    for (Silenced silenced : result.silenced()) {
      result(silenced.diagnostic(), rules, Optional.of(silenced), json);
    }
    json.endArray();
    json.endObject().endArray();
    json.endObject();
    out.println();
    out.flush();
  }

  private static void tool(List<String> codes, BuildResult result, JsonWriter json)
      throws IOException {
    List<Diagnostic> all = new ArrayList<>(result.diagnostics());
    result.silenced().forEach(s -> all.add(s.diagnostic()));
    RuleTexts texts = RuleTexts.read();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("Moot");
    json.name("version").value(Version.number());
    json.name("rules").beginArray();
    for (String code : codes) {
      json.beginObject();
      json.name("id").value(code);
      Optional<RuleTexts.Text> text = texts.of(code);
      if (text.isPresent()) {
        json.name("shortDescription").beginObject();
        json.name("text").value(text.get().sentence()).endObject();
        json.name("help").beginObject();
        json.name("text").value(text.get().plain());
        json.name("markdown").value(text.get().markdown()).endObject();
      }
      Optional<Severity> severity =
          all.stream().filter(d -> d.code().equals(code)).map(Diagnostic::severity).findFirst();
      if (severity.isPresent()) {
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(level(severity.get())).endObject();
      }
      json.endObject();
    }
    json.endArray();
    json.endObject().endObject();
  }

  private void result(
      Diagnostic diagnostic, List<String> rules, Optional<Silenced> silenced, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("ruleId").value(diagnostic.code());
    json.name("ruleIndex").value(rules.indexOf(diagnostic.code()));
    json.name("level").value(level(diagnostic.severity()));
    json.name("message").beginObject();
    json.name("text").value(diagnostic.message() + diagnostic.hint().map(h -> "\n" + h).orElse(""));
    json.endObject();
    json.name("locations").beginArray();
    location(diagnostic.location(), Optional.empty(), json);
    json.endArray();
    if (!diagnostic.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      for (RelatedPlace related : diagnostic.related()) {
        location(related.location(), Optional.of(related.note()), json);
      }
      json.endArray();
    }
    // Once one result says whether it is suppressed, all have to.
    json.name("suppressions").beginArray();
    if (silenced.isPresent()) {
      json.beginObject();
      json.name("kind").value(silenced.get().byComment() ? "inSource" : "external");
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private void location(SourceLocation at, Optional<String> note, JsonWriter json)
      throws IOException {
    json.beginObject().name("physicalLocation").beginObject();
    json.name("artifactLocation").beginObject();
    json.name("uri").value(paths.uri(at.file()));
    if (!paths.isRooted()) {
      json.name("uriBaseId").value("%SRCROOT%");
    }
    json.endObject();
    if (at.line() > 0) {
      json.name("region").beginObject();
      json.name("startLine").value(at.line());
      if (at.column() > 0) {
        json.name("startColumn").value(at.column());
        json.name("endColumn").value(at.column() + at.length());
      }
      json.endObject();
    }
    json.endObject();
    if (note.isPresent()) {
      json.name("message").beginObject().name("text").value(note.get()).endObject();
    }
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTICE -> "note";
    };
  }
}
