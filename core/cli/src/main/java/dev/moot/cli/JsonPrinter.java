package dev.moot.cli;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.io.PrintWriter;

/** Prints one JSON document for other programs; every problem, no limit. */
final class JsonPrinter {

  private final PrintWriter out;

  JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Report report) throws IOException {
    // Not closed: that would close standard output.
    JsonWriter json = new JsonWriter(out);
    BuildResult result = report.result();
    json.beginObject();
    printDiagnostics(result, json);
    print(result.counts(), json);
    if (result.written().isPresent()) {
      WriteReport written = result.written().get();
      json.name("output").beginObject();
      json.name("folder").value(report.options().outputFolder().toString());
      json.name("written").value(written.written());
      json.name("unchanged").value(written.unchanged());
      json.name("deleted").value(written.deleted());
      json.endObject();
    }
    json.endObject();
    out.println();
    out.flush();
  }

  /** Writes the diagnostics of {@code result}, the key and its list. */
  static void printDiagnostics(BuildResult result, JsonWriter json) throws IOException {
    json.name("diagnostics").beginArray();
    for (Diagnostic diagnostic : result.diagnostics()) {
      print(diagnostic, json);
    }
    json.endArray();
  }

  private static void print(BuildResult.Counts counts, JsonWriter json) throws IOException {
    json.name("counts").beginObject();
    json.name("posts").value(counts.posts());
    json.name("claims").value(counts.claims());
    json.name("participants").value(counts.participants());
    json.name("pages").value(counts.pages());
    json.name("quotes").beginObject();
    json.name("checked").value(counts.quotes().checked());
    json.name("unchecked").value(counts.quotes().unchecked());
    json.endObject();
    json.endObject();
  }

  private static void print(Diagnostic diagnostic, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("severity").value(diagnostic.severity().word());
    json.name("code").value(diagnostic.code());
    place(diagnostic.location(), json);
    json.name("message").value(diagnostic.message());
    json.name("hint").value(diagnostic.hint().orElse(null));
    json.name("related").beginArray();
    for (RelatedPlace related : diagnostic.related()) {
      json.beginObject();
      place(related.location(), json);
      json.name("note").value(related.note());
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void place(SourceLocation at, JsonWriter json) throws IOException {
    json.name("file").value(at.file());
    json.name("line").value(at.line());
    json.name("column").value(at.column());
  }
}
