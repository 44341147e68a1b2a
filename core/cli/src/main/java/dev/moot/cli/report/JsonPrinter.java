package dev.moot.cli.report;

import dev.moot.api.model.Side;
import dev.moot.engine.CheckResult;
import dev.moot.engine.external.ExternalCount;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.link.LeftOut;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.pipeline.Counts;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.RootFairness;
import dev.moot.engine.review.Voice;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints one JSON document for other programs; every problem, no limit. */
final class JsonPrinter {

  private final PrintWriter out;

  JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Report report) {
    JsonObject document = new JsonObject();
    document.set("diagnostics", DiagnosticFields.of(report.found().diagnostics()));
    document.setIfPresent("counts", report.counts().map(c -> counts(c, report)));
    document.setIfPresent("fairness", report.checked().map(JsonPrinter::fairness));
    document.setIfPresent("output", report.built().flatMap(JsonPrinter::output));
    out.println(document.text());
    out.flush();
  }

  private static Map<String, Object> counts(Counts counts, Report report) {
    return new JsonObject()
        .set("posts", counts.posts())
        .set("claims", counts.claims())
        .set("participants", counts.participants())
        .set("pages", counts.pages())
        .set("feeds", counts.feeds())
        .set("quotes", quotes(counts.quotes()))
        .set("left_out", leftOut(counts.leftOut()))
        .set("silenced", report.found().silenced().size())
        .setIfPresent(
            "external", report.checked().flatMap(CheckResult::external).map(JsonPrinter::external))
        .map();
  }

  private static Map<String, Object> quotes(QuoteCount quotes) {
    return new JsonObject()
        .set("checked", quotes.checked())
        .set("unchecked", quotes.unchecked())
        .set("without_file", quotes.withoutFile())
        .map();
  }

  private static Map<String, Object> leftOut(LeftOut leftOut) {
    return new JsonObject()
        .set("drafts", leftOut.drafts())
        .set("scheduled", leftOut.scheduled())
        .set("next", leftOut.next().map(LocalDate::toString))
        .map();
  }

  private static Map<String, Object> external(ExternalCount external) {
    return new JsonObject()
        .set("addresses", external.addresses())
        .set("asked", external.asked())
        .map();
  }

  private static Optional<Map<String, Object>> output(Report.Built built) {
    return built
        .result()
        .written()
        .map(
            written ->
                new JsonObject()
                    .set("folder", built.output().toString())
                    .set("written", written.written())
                    .set("unchanged", written.unchanged())
                    .set("deleted", written.deleted())
                    .map());
  }

  private static List<Map<String, Object>> fairness(CheckResult checked) {
    return checked.fairness().stream().map(JsonPrinter::fairness).toList();
  }

  private static Map<String, Object> fairness(Fairness fairness) {
    return new JsonObject()
        .set("debate", fairness.debate().id())
        .set("roots", fairness.roots().stream().map(JsonPrinter::root).toList())
        .set("said", fairness.said())
        .set("derived", fairness.derived())
        .set("estimated", fairness.estimated())
        .map();
  }

  private static Map<String, Object> root(RootFairness root) {
    return new JsonObject()
        .set("root", root.root().map(claim -> claim.id().local()))
        .set("sides", root.shares().stream().map(JsonPrinter::share).toList())
        .set("participants", root.voices().stream().map(JsonPrinter::voice).toList())
        .set("unanswered", root.unanswered().stream().map(c -> c.id().local()).toList())
        .map();
  }

  private static Map<String, Object> share(RootFairness.Share share) {
    return new JsonObject()
        .set("side", share.side().map(Side::word))
        .set("voices", share.voices())
        .set("claims", share.claims())
        .set("words", share.words())
        .map();
  }

  private static Map<String, Object> voice(Voice voice) {
    return new JsonObject()
        .set("id", voice.participant().id().local())
        .set("side", voice.side().map(Side::word))
        .set("claims", voice.claims())
        .set("words", voice.words())
        .map();
  }
}
