package dev.moot.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.moot.api.plugin.Explanation;
import dev.moot.engine.ExplainResult;
import dev.moot.engine.json.PlainJson;
import java.io.IOException;
import java.io.PrintWriter;

/** Prints an explanation. */
public final class ExplainPrinter {

  private static final int WIDTH = 96;

  private ExplainPrinter() {}

  /** For people: long lines are folded, and what is folded is indented like its line. */
  public static void text(Explanation explanation, PrintWriter out) {
    explanation.lines().forEach(line -> out.println(folded(TextPrinter.visible(line))));
    out.flush();
  }

  private static String folded(String line) {
    String indent = " ".repeat(line.length() - line.stripLeading().length());
    String hanging = line.startsWith("- ", indent.length()) ? indent + "  " : indent;
    StringBuilder folded = new StringBuilder();
    int column = 0;
    for (String word : line.strip().split(" ")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        folded.append(System.lineSeparator());
        column = 0;
      }
      String lead = column > 0 ? " " : folded.isEmpty() ? indent : hanging;
      folded.append(lead).append(word);
      column += lead.length() + word.length();
    }
    return folded.toString();
  }

  /** For programs: the explanation, or what is wrong in the site where there is none. */
  public static void json(ExplainResult result, PrintWriter out) throws IOException {
    // Not closed: that would close standard output.
    JsonWriter json = new JsonWriter(out);
    if (result.found().hasErrors() || result.explanation().isEmpty()) {
      json.beginObject();
      JsonPrinter.printDiagnostics(result.found(), json);
      json.endObject();
    } else {
      PlainJson.write(result.explanation().get().fields(), json);
    }
    out.println();
    out.flush();
  }
}
