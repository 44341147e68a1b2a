package dev.moot.plugin.formats.plain;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, words and numbers as JSON. */
public final class JsonWriting {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriting() {}

  /** {@code value} as a document, with a line for each item of a list at its top. */
  public static String of(Map<String, ?> value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      value.forEach(
          (key, inner) -> {
            json.writeName(key);
            if (inner instanceof Collection<?> items) {
              json.writeStartArray();
              items.forEach(
                  item -> {
                    json.writeRaw('\n');
                    write(item, json);
                  });
              json.writeEndArray();
            } else {
              write(inner, json);
            }
          });
      json.writeEndObject();
    }
    return out + "\n";
  }

  private static void write(Object value, JsonGenerator json) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (key, inner) -> {
            json.writeName(String.valueOf(key));
            write(inner, json);
          });
      json.writeEndObject();
    } else if (value instanceof Collection<?> items) {
      json.writeStartArray();
      items.forEach(i -> write(i, json));
      json.writeEndArray();
    } else if (value instanceof Double number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else {
      json.writeString(String.valueOf(value));
    }
  }
}
