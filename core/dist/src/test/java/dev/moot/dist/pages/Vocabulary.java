package dev.moot.dist.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.moot.dist.product.Product;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A part of schema.org's vocabulary: which types there are, which properties these have, and what
 * their values are.
 */
final class Vocabulary {

  private record Property(Set<String> on, Set<String> of) {}

  private final Map<String, Set<String>> types = new LinkedHashMap<>();
  private final Map<String, Property> properties = new LinkedHashMap<>();

  /** That of {@code schema-org.txt}. */
  Vocabulary() {
    for (String line : Product.read(Product.RESOURCES.resolve("schema-org.txt")).lines().toList()) {
      List<String> words = Arrays.asList(line.split(" "));
      if (words.get(0).equals("type")) {
        types.put(words.get(1), new LinkedHashSet<>(words.subList(1, words.size())));
      } else if (words.get(0).equals("property")) {
        int of = words.indexOf("of");
        properties.put(
            words.get(1),
            new Property(
                Set.copyOf(words.subList(3, of)), Set.copyOf(words.subList(of + 1, words.size()))));
      }
    }
  }

  /**
   * Adds what is wrong with {@code node} and all in it to {@code wrong}, and the types and
   * properties it uses to {@code used}.
   */
  void check(JsonObject node, Set<String> wrong, Set<String> used) {
    if (!node.has("@type")) {
      return;
    }
    String type = node.get("@type").getAsString();
    used.add(type);
    Set<String> line = types.getOrDefault(type, Set.of());
    if (line.isEmpty()) {
      wrong.add("no type " + type);
    }
    for (Map.Entry<String, JsonElement> entry : node.entrySet()) {
      if (!entry.getKey().startsWith("@")) {
        used.add(entry.getKey());
        Property property = properties.get(entry.getKey());
        if (property == null || property.on().stream().noneMatch(line::contains)) {
          wrong.add(type + " has no " + entry.getKey());
        } else {
          values(entry.getValue())
              .forEach(v -> checkValue(entry.getKey(), property, v, wrong, used));
        }
      }
    }
  }

  private void checkValue(
      String name, Property property, JsonElement value, Set<String> wrong, Set<String> used) {
    if (value instanceof JsonObject node) {
      check(node, wrong, used);
      if (node.has("@type")
          && types.getOrDefault(node.get("@type").getAsString(), Set.of()).stream()
              .noneMatch(property.of()::contains)) {
        wrong.add(name + " is no " + node.get("@type"));
      }
    } else if (property.of().stream().noneMatch(t -> isOf(t, value.getAsJsonPrimitive()))) {
      wrong.add(name + " is not " + value);
    }
  }

  private static boolean isOf(String type, JsonPrimitive value) {
    return switch (type) {
      case "Text" -> value.isString() && !value.getAsString().isEmpty();
      case "URL" -> value.isString() && value.getAsString().matches("https?://[^\\s<>\"]+");
      case "Date", "DateTime" -> value.getAsString().matches("\\d{4}-\\d\\d-\\d\\d");
      case "Integer" -> value.isNumber();
      default -> false;
    };
  }

  private static List<JsonElement> values(JsonElement value) {
    return value instanceof JsonArray list ? list.asList() : List.of(value);
  }
}
