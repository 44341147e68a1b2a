package dev.moot.cli.report;

import com.google.gson.stream.JsonWriter;
import dev.moot.engine.json.PlainJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of JSON as {@link PlainJson} takes it, its fields in the order they are set in. */
final class JsonObject {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * @param value any plain value; null in JSON when it is an absent one
   */
  JsonObject set(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Leaves the field out when {@code value} is absent. */
  JsonObject setIfPresent(String name, Optional<?> value) {
    value.ifPresent(v -> set(name, v));
    return this;
  }

  Map<String, Object> map() {
    return fields;
  }

  /** Prints it as the one document of a run. */
  void print(PrintWriter out) throws IOException {
    print(fields, out);
  }

  /** Prints {@code value} as the one document of a run. */
  static void print(Object value, PrintWriter out) throws IOException {
    // Not closed: that would close standard output.
    PlainJson.write(value, new JsonWriter(out));
    out.println();
    out.flush();
  }
}
