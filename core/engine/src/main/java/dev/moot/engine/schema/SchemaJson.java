package dev.moot.engine.schema;

import com.google.gson.stream.JsonWriter;
import dev.moot.engine.yaml.JsonSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Prints a JSON Schema: keywords in their order, two spaces an indent, a line end at the end. */
final class SchemaJson {

  private SchemaJson() {}

  static String print(JsonSchema schema) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      json.setIndent("  ");
      write(schema, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out + "\n";
  }

  private static void write(Object value, JsonWriter json) throws IOException {
    if (value instanceof JsonSchema schema) {
      write(schema.keywords(), json);
    } else if (value instanceof Map<?, ?> map) {
      json.beginObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.name(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.endObject();
    } else if (value instanceof List<?> list) {
      json.beginArray();
      for (Object item : list) {
        write(item, json);
      }
      json.endArray();
    } else if (value instanceof Boolean flag) {
      json.value(flag);
    } else if (value instanceof Number number) {
      json.value(number);
    } else {
      json.value(String.valueOf(value));
    }
  }
}
