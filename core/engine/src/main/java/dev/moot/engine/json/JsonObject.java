package dev.moot.engine.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object of JSON while its fields are set, in the order in which they come. */
public final class JsonObject {

  private final Map<String, Object> fields = new LinkedHashMap<>();

  /**
   * Adds a field.
   *
   * @param value what {@link PlainJson} takes
   */
  public JsonObject set(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  /** Adds a field, or none where {@code value} is absent. */
  public JsonObject setIfPresent(String name, Optional<?> value) {
    value.ifPresent(v -> set(name, v));
    return this;
  }

  /** The fields, as a value of another one. */
  public Map<String, Object> map() {
    return fields;
  }

  /** It as a document on one line. */
  public String text() {
    return PlainJson.text(fields);
  }
}
