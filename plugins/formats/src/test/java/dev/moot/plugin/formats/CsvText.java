package dev.moot.plugin.formats;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values back, by RFC 4180 and nothing else. */
final class CsvText {

  private CsvText() {}

  static List<List<String>> records(String text) {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && text.startsWith("\"\"", i)) {
          field.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          field.append(c);
        }
      } else if (c == '"' && field.isEmpty()) {
        quoted = true;
      } else if (c == '"') {
        throw new AssertionError("a quote within an unquoted field, at " + i);
      } else if (c == ',' || text.startsWith("\r\n", i)) {
        record.add(field.toString());
        field.setLength(0);
        if (c != ',') {
          records.add(List.copyOf(record));
          record.clear();
          i++;
        }
      } else {
        field.append(c);
      }
    }
    if (!record.isEmpty() || !field.isEmpty()) {
      throw new AssertionError("the last line does not end");
    }
    return records;
  }
}
