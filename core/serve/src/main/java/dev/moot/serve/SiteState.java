package dev.moot.serve;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.serve.words.ServeWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an open page has to know.
 *
 * @param version counts the versions of the site that were shown
 * @param reads counts how often it was read anew, whatever came of it
 * @param styles counts those of its style sheets
 * @param problems what is wrong with it now
 * @param failure why it could not be brought up to date, if that lies not in the site
 */
record SiteState(
    long version, long reads, long styles, List<Diagnostic> problems, Optional<String> failure) {

  private static final int MOST = 20;
  private static final int BEFORE = 60;
  private static final int WIDTH = 120;

  SiteState {
    problems = List.copyOf(problems);
  }

  /**
   * As JSON on one line, with the lines that problems are about.
   *
   * @param words what the panel says
   * @param desk whether there are sources to lay out
   */
  String json(FileLines source, ServeWords words, boolean desk) {
    long errors = problems.stream().filter(Diagnostic::isError).count();
    long warnings = problems.stream().filter(Diagnostic::isWarning).count();
    int left = Math.max(0, problems.size() - MOST);
    List<Map<String, Object>> errorsFirst =
        problems.stream()
            .sorted(Comparator.comparing(Diagnostic::severity))
            .limit(MOST)
            .map(p -> fields(p, source))
            .toList();
    return new JsonObject()
        .set("version", version)
        .set("styles", styles)
        .set("reads", reads)
        .set("errors", errors)
        .setIfPresent("failure", failure)
        .set("problems", errorsFirst)
        .set("language", words.language().toLanguageTag())
        .set("direction", words.direction())
        .set(
            "title",
            failure.isPresent()
                ? words.message("panel.failed")
                : words.message("panel.found", errors, warnings))
        .set("close", words.message("panel.close"))
        .set("left", left == 0 ? "" : words.message("panel.left", left))
        .set("draft", words.message("panel.draft"))
        .set("desk", desk ? words.message("panel.desk") : "")
        .text();
  }

  private static Map<String, Object> fields(Diagnostic problem, FileLines source) {
    SourceLocation at = problem.location();
    JsonObject fields =
        new JsonObject()
            .set("kind", problem.severity().word())
            .set("code", problem.code())
            .set("place", at.toString())
            .set("message", problem.message())
            .setIfPresent("hint", problem.hint());
    Optional<String> line = source.line(at.file(), at.line());
    if (line.isPresent() && at.column() > 0) {
      fields.set("line", at.line()).set("frame", frame(line.get(), at));
    }
    return fields
        .set(
            "related", problem.related().stream().map(r -> r.location() + ": " + r.note()).toList())
        .map();
  }

  /** The part of the line that matters: before the mark, the mark, and after it. */
  private static List<String> frame(String line, SourceLocation at) {
    int mark = Math.min(at.column() - 1, line.length());
    int from = Math.max(0, mark - BEFORE);
    int markEnd = Math.min(line.length(), mark + Math.max(1, at.length()));
    int shownEnd = Math.min(markEnd, mark + WIDTH);
    int to = Math.min(line.length(), Math.max(markEnd, from + WIDTH));
    return List.of(
        (from > 0 ? "…" : "") + line.substring(from, mark),
        line.substring(mark, shownEnd),
        line.substring(shownEnd, to) + (to < line.length() ? "…" : ""));
  }
}
