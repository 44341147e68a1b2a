package dev.moot.engine.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A JSON Schema in the making, of draft 2020-12: keywords in the order in which they were put in,
 * and the definitions of the document it is part of.
 */
public final class JsonSchema {

  private final Map<String, Object> keywords = new LinkedHashMap<>();
  private final Map<String, JsonSchema> definitions;

  private JsonSchema(Map<String, JsonSchema> definitions) {
    this.definitions = definitions;
  }

  /** The schema of a document. */
  public static JsonSchema ofDocument() {
    return new JsonSchema(new TreeMap<>());
  }

  /** An empty schema in the same document. */
  public JsonSchema nested() {
    return new JsonSchema(definitions);
  }

  /** What {@code type} wants, as a schema in the same document. */
  public JsonSchema of(YamlType<?> type) {
    return nested().with(type);
  }

  JsonSchema with(YamlType<?> type) {
    type.describe(this);
    return this;
  }

  /** Puts a keyword in: text, a number, true or false, a schema, or a list or map of these. */
  public JsonSchema with(String keyword, Object value) {
    keywords.put(keyword, value);
    return this;
  }

  /** Refers to a definition of the document; {@code define} makes it when it is not there yet. */
  void refer(String name, Consumer<JsonSchema> define) {
    if (!definitions.containsKey(name)) {
      JsonSchema definition = nested();
      definitions.put(name, definition);
      define.accept(definition);
    }
    with("$ref", "#/$defs/" + name);
  }

  /** What was put in. */
  public Map<String, Object> keywords() {
    return Collections.unmodifiableMap(keywords);
  }

  /** What the document refers to, by name. */
  public Map<String, JsonSchema> definitions() {
    return Collections.unmodifiableMap(definitions);
  }
}
