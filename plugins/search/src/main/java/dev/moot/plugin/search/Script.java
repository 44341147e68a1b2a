package dev.moot.plugin.search;

import dev.moot.api.model.ProseSection;
import java.util.List;
import java.util.Locale;

/**
 * Writes data as a script that hands it over: where a page lies on a disk, a browser reads no file
 * for it but scripts.
 */
final class Script {

  private final StringBuilder out = new StringBuilder();

  private Script() {}

  /** A script that hands over {@code text} under {@code name}. */
  static String of(String name, String text) {
    Script script = begin(name);
    script.string(text);
    return script.end();
  }

  /** A script that hands over {@code entries} under {@code name}. */
  static String of(String name, List<Entry> entries) {
    Script script = begin(name);
    String before = "[";
    for (Entry entry : entries) {
      script.out.append(before);
      script.entry(entry);
      before = ",\n";
    }
    script.out.append(entries.isEmpty() ? "[]" : "]");
    return script.end();
  }

  private static Script begin(String name) {
    Script script = new Script();
    script.out.append("mootSearch(\"").append(name).append("\",");
    return script;
  }

  private String end() {
    return out.append(");\n").toString();
  }

  private void entry(Entry entry) {
    out.append('[');
    string(entry.kind().name().toLowerCase(Locale.ROOT));
    for (String field : List.of(entry.href(), entry.title(), entry.context())) {
      out.append(',');
      string(field);
    }
    for (ProseSection section : entry.text().sections()) {
      out.append(',');
      string(section.id());
      out.append(',');
      string(section.heading());
      out.append(',');
      string(String.join("\n", section.lines()));
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isEscaped(c)) {
        out.append(text, from, i).append('\\');
        if (c == '"' || c == '\\') {
          out.append(c);
        } else if (c == '\n') {
          out.append('n');
        } else {
          out.append(String.format(Locale.ROOT, "u%04x", (int) c));
        }
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
    out.append('"');
  }

  private static boolean isEscaped(char c) {
    return c == '"'
        || c == '\\'
        || c < ' '
        || c == '\u2028'
        || c == '\u2029'
        || Character.isSurrogate(c);
  }
}
