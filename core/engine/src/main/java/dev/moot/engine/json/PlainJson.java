package dev.moot.engine.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values that plugins hand over as JSON: strings, numbers, truth values, optional ones,
 * which are null where they are absent, and maps by string and collections of these, in the order
 * in which they come. Plugins do not share a JSON library with the engine, so these types are what
 * they have in common.
 */
public final class PlainJson {

  private PlainJson() {}

  /** {@code value} as a document on one line; what it may be is as for {@link #write}. */
  public static String text(Object value) {
    StringWriter out = new StringWriter();
    try (JsonWriter json = new JsonWriter(out)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes {@code value} at the writer's place.
   *
   * @throws IllegalArgumentException if it is, or holds, anything else
   */
  public static void write(Object value, JsonWriter json) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.beginObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.name(String.valueOf(entry.getKey()));
        write(entry.getValue(), json);
      }
      json.endObject();
    } else if (value instanceof Collection<?> items) {
      json.beginArray();
      for (Object item : items) {
        write(item, json);
      }
      json.endArray();
    } else if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        write(optional.get(), json);
      } else {
        json.nullValue();
      }
    } else if (value instanceof String text) {
      json.value(text);
    } else if (value instanceof Number number) {
      json.value(number);
    } else if (value instanceof Boolean flag) {
      json.value(flag);
    } else {
      throw new IllegalArgumentException("no plain value: " + value);
    }
  }
}
