package dev.moot.engine.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads an object of JSON (RFC 8259) whose values are strings and numbers. */
public final class FlatJson {

  private FlatJson() {}

  /**
   * The fields of {@code text}, numbers as they are written. Empty when it is anything else, or has
   * a name twice.
   */
  public static Optional<Map<String, String>> fields(String text) {
    try (JsonReader json = new JsonReader(new StringReader(text))) {
      Map<String, String> fields = new LinkedHashMap<>();
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        JsonToken kind = json.peek();
        if (kind != JsonToken.STRING && kind != JsonToken.NUMBER) {
          return Optional.empty();
        }
        if (fields.put(name, json.nextString()) != null) {
          return Optional.empty();
        }
      }
      json.endObject();
      return json.peek() == JsonToken.END_DOCUMENT ? Optional.of(fields) : Optional.empty();
    } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // the text ends within
    }
  }
}
