package dev.moot.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Side;
import dev.moot.engine.BuildResult;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.Voice;
import dev.moot.engine.write.WriteReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;

/** Prints one JSON document for other programs; every problem, no limit. */
public final class JsonPrinter {

  private final PrintWriter out;

  public JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  public void print(Report report) throws IOException {
    // Not closed: that would close standard output.
    JsonWriter json = new JsonWriter(out);
    BuildResult result = report.result();
    json.beginObject();
    printDiagnostics(result, json);
    counts(result, json);
    if (!report.options().write()) {
      json.name("fairness").beginArray();
      for (Fairness fairness : result.fairness()) {
        print(fairness, json);
      }
      json.endArray();
    }
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
  public static void printDiagnostics(BuildResult result, JsonWriter json) throws IOException {
    json.name("diagnostics").beginArray();
    for (Diagnostic diagnostic : result.diagnostics()) {
      print(diagnostic, json);
    }
    json.endArray();
  }

  private static void counts(BuildResult result, JsonWriter json) throws IOException {
    BuildResult.Counts counts = result.counts();
    json.name("counts").beginObject();
    json.name("posts").value(counts.posts());
    json.name("claims").value(counts.claims());
    json.name("participants").value(counts.participants());
    json.name("pages").value(counts.pages());
    json.name("feeds").value(counts.feeds());
    json.name("quotes").beginObject();
    json.name("checked").value(counts.quotes().checked());
    json.name("unchecked").value(counts.quotes().unchecked());
    json.name("without_file").value(counts.quotes().withoutFile());
    json.endObject();
    json.name("left_out").beginObject();
    json.name("drafts").value(counts.leftOut().drafts());
    json.name("scheduled").value(counts.leftOut().scheduled());
    json.name("next").value(counts.leftOut().next().map(LocalDate::toString).orElse(null));
    json.endObject();
    json.name("silenced").value(result.silenced().size());
    if (result.external().isPresent()) {
      json.name("external").beginObject();
      json.name("addresses").value(result.external().get().addresses());
      json.name("asked").value(result.external().get().asked());
      json.endObject();
    }
    json.endObject();
  }

  private static void print(Fairness fairness, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("debate").value(fairness.debate().id());
    json.name("sides").beginArray();
    for (Fairness.Share share : fairness.shares()) {
      json.beginObject();
      json.name("side").value(share.side().map(Side::word).orElse(null));
      json.name("voices").value(share.voices());
      json.name("claims").value(share.claims());
      json.name("words").value(share.words());
      json.endObject();
    }
    json.endArray();
    json.name("participants").beginArray();
    for (Voice voice : fairness.voices()) {
      json.beginObject();
      json.name("id").value(voice.participant().id().local());
      json.name("side").value(voice.side().map(Side::word).orElse(null));
      json.name("claims").value(voice.claims());
      json.name("words").value(voice.words());
      json.endObject();
    }
    json.endArray();
    json.name("unanswered").beginArray();
    for (Claim claim : fairness.unanswered()) {
      json.value(claim.id().local());
    }
    json.endArray();
    json.name("said").value(fairness.said());
    json.name("estimated").value(fairness.estimated());
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
