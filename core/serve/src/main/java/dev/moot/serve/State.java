package dev.moot.serve;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an open page has to know.
 *
 * @param version counts the versions of the site that were shown
 * @param styles counts those of its style sheets
 * @param problems what is wrong with it now
 * @param failure why it could not be brought up to date, if that lies not in the site
 */
record State(long version, long styles, List<Diagnostic> problems, Optional<String> failure) {

  private static final int MOST = 20;
  private static final int BEFORE = 60;
  private static final int WIDTH = 120;

  State {
    problems = List.copyOf(problems);
  }

  /** As JSON on one line, with the lines that problems are about. */
  String json(BuildResult.SourceLines source) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.beginObject();
      json.name("version").value(version);
      json.name("styles").value(styles);
      json.name("errors").value(problems.stream().filter(Diagnostic::isError).count());
      json.name("warnings").value(problems.stream().filter(Diagnostic::isWarning).count());
      if (failure.isPresent()) {
        json.name("failure").value(failure.get());
      }
      json.name("left").value(Math.max(0, problems.size() - MOST));
      json.name("problems").beginArray();
      List<Diagnostic> errorsFirst =
          problems.stream().sorted(Comparator.comparing(Diagnostic::severity)).limit(MOST).toList();
      for (Diagnostic problem : errorsFirst) {
        write(problem, source, json);
      }
      json.endArray();
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void write(Diagnostic problem, BuildResult.SourceLines source, JsonWriter json)
      throws IOException {
    SourceLocation at = problem.location();
    json.beginObject();
    json.name("kind").value(problem.severity().word());
    json.name("code").value(problem.code());
    json.name("place").value(at.toString());
    json.name("message").value(problem.message());
    if (problem.hint().isPresent()) {
      json.name("hint").value(problem.hint().get());
    }
    Optional<String> line = source.line(at.file(), at.line());
    if (line.isPresent() && at.column() > 0) {
      frame(line.get(), at, json);
    }
    json.name("related").beginArray();
    for (RelatedPlace related : problem.related()) {
      json.value(related.location() + ": " + related.note());
    }
    json.endArray();
    json.endObject();
  }

  /** The part of the line that matters: before the mark, the mark, and after it. */
  private static void frame(String line, SourceLocation at, JsonWriter json) throws IOException {
    int mark = Math.min(at.column() - 1, line.length());
    int from = Math.max(0, mark - BEFORE);
    int markEnd = Math.min(line.length(), mark + Math.max(1, at.length()));
    int to = Math.min(line.length(), Math.max(markEnd, from + WIDTH));
    json.name("line").value(at.line());
    json.name("frame").beginArray();
    json.value((from > 0 ? "…" : "") + line.substring(from, mark));
    json.value(line.substring(mark, Math.min(markEnd, mark + WIDTH)));
    json.value(
        line.substring(Math.min(markEnd, mark + WIDTH), to) + (to < line.length() ? "…" : ""));
    json.endArray();
  }
}
