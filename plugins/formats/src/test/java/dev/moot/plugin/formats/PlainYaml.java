package dev.moot.plugin.formats;

import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML, or JSON, as maps, lists and words: no word is taken for a number. */
final class PlainYaml {

  private PlainYaml() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(String text) {
    LoadSettings settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    return (Map<String, Object>) new Load(settings).loadFromString(text);
  }

  /** What stands at {@code key}, as a list: one where it is no list, none where it is not there. */
  @SuppressWarnings("unchecked")
  static List<Object> list(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> ? (List<Object>) value : List.of(value);
  }

  /** What stands at {@code key}, as a mapping: an empty one where it is not there. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, Object> map, String key) {
    return map.get(key) == null ? Map.of() : (Map<String, Object>) map.get(key);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> entry(Object value) {
    return (Map<String, Object>) value;
  }

  static String word(Map<String, Object> map, String key, String otherwise) {
    return String.valueOf(map.getOrDefault(key, otherwise))
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}
