package dev.moot.cli;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.BuildResult;
import dev.moot.engine.write.WriteReport;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Prints one JSON document for other programs; every problem, no limit. */
final class JsonPrinter {

  private final PrintWriter out;

  JsonPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Report report) {
    BuildResult result = report.result();
    BuildResult.Counts c = result.counts();
    StringBuilder json = new StringBuilder("{\"diagnostics\":[");
    json.append(
        result.diagnostics().stream()
            .map(JsonPrinter::diagnostic)
            .collect(Collectors.joining(",")));
    json.append("],\"counts\":{\"posts\":").append(c.posts());
    json.append(",\"claims\":").append(c.claims());
    json.append(",\"participants\":").append(c.participants());
    json.append(",\"pages\":").append(c.pages());
    json.append(",\"quotes\":{\"checked\":").append(c.quotes().checked());
    json.append(",\"unchecked\":").append(c.quotes().unchecked());
    json.append("},\"silenced\":").append(result.silenced()).append('}');
    if (result.written().isPresent()) {
      WriteReport w = result.written().get();
      json.append(",\"output\":{\"folder\":")
          .append(text(report.options().outputFolder().toString()));
      json.append(",\"written\":").append(w.written());
      json.append(",\"unchanged\":").append(w.unchanged());
      json.append(",\"deleted\":").append(w.deleted()).append('}');
    }
    out.println(json.append('}'));
    out.flush();
  }

  private static String diagnostic(Diagnostic d) {
    return "{\"severity\":"
        + text(d.severity().word())
        + ",\"code\":"
        + text(d.code())
        + ","
        + place(d.location())
        + ",\"message\":"
        + text(d.message())
        + ",\"hint\":"
        + d.hint().map(JsonPrinter::text).orElse("null")
        + ",\"related\":["
        + d.related().stream().map(JsonPrinter::related).collect(Collectors.joining(","))
        + "]}";
  }

  private static String related(RelatedPlace place) {
    return "{" + place(place.location()) + ",\"note\":" + text(place.note()) + "}";
  }

  private static String place(SourceLocation at) {
    return "\"file\":" + text(at.file()) + ",\"line\":" + at.line() + ",\"column\":" + at.column();
  }

  static String text(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) && !isPaired(value, i)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPaired(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}
