package dev.moot.lsp.complete;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys and words that a file of YAML may have, by the JSON Schema that the engine makes. */
public final class KnownKeys {

  private final JsonObject schema;

  /**
   * @param json a schema
   */
  public KnownKeys(String json) {
    this.schema = JsonParser.parseString(json).getAsJsonObject();
  }

  /** The keys below {@code path}, each with what it means. */
  Map<String, String> keys(List<String> path) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (JsonObject node : at(path)) {
      JsonObject properties = object(node, "properties");
      properties
          .entrySet()
          .forEach(e -> keys.putIfAbsent(e.getKey(), text(e.getValue(), "description")));
    }
    return keys;
  }

  /** The words that may stand at {@code path}, each with what it means. */
  Map<String, String> words(List<String> path) {
    Map<String, String> words = new LinkedHashMap<>();
    for (JsonObject node : at(path)) {
      JsonArray all = array(node, "enum");
      JsonArray meanings = array(node, "enumDescriptions");
      for (int i = 0; i < all.size(); i++) {
        words.put(
            all.get(i).getAsString(), i < meanings.size() ? meanings.get(i).getAsString() : "");
      }
      if (node.has("type") && node.get("type").toString().equals("\"boolean\"")) {
        words.put("true", "");
        words.put("false", "");
      }
    }
    return words;
  }

  /** What the last key of {@code path} means. */
  public Optional<String> meaning(List<String> path) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
            keys(path.subList(0, path.size() - 1)).get(path.get(path.size() - 1)))
        .filter(m -> !m.isEmpty());
  }

  /** What {@code word} means as a value at {@code path}. */
  public Optional<String> meaningOf(List<String> path, String word) {
    return Optional.ofNullable(words(path).get(word)).filter(m -> !m.isEmpty());
  }

  private List<JsonObject> at(List<String> path) {
    List<JsonObject> nodes = alternatives(schema);
    for (String step : path) {
      List<JsonObject> next = new ArrayList<>();
      for (JsonObject node : nodes) {
        if (step.equals("-")) {
          alternatives(node.get("items"), next);
        } else if (object(node, "properties").has(step)) {
          alternatives(object(node, "properties").get(step), next);
        } else {
          alternatives(node.get("additionalProperties"), next);
        }
      }
      nodes = next;
    }
    return nodes;
  }

  private List<JsonObject> alternatives(JsonElement node) {
    List<JsonObject> all = new ArrayList<>();
    alternatives(node, all);
    return all;
  }

  private void alternatives(@Nullable JsonElement node, List<JsonObject> to) {
    if (node == null || !node.isJsonObject()) {
      return;
    }
    JsonObject one = node.getAsJsonObject();
    if (one.has("$ref")) {
      String name = one.get("$ref").getAsString().replaceFirst("^#/\\$defs/", "");
      alternatives(object(schema, "$defs").get(name), to);
    }
    to.add(one);
    for (String several : List.of("anyOf", "oneOf", "allOf")) {
      array(one, several).forEach(e -> alternatives(e, to));
    }
  }

  private static JsonObject object(JsonObject node, String name) {
    return node.get(name) instanceof JsonObject found ? found : new JsonObject();
  }

  private static JsonArray array(JsonObject node, String name) {
    return node.get(name) instanceof JsonArray found ? found : new JsonArray();
  }

  private static String text(JsonElement node, String name) {
    return node instanceof JsonObject object && object.has(name)
        ? object.get(name).getAsString()
        : "";
  }
}
