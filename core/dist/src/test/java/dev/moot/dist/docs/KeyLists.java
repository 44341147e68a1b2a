package dev.moot.dist.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a JSON Schema of ours describes, as lists: one of its own keys, and one for each mapping in
 * them.
 *
 * @param schema as {@code moot schema} prints it
 */
record KeyLists(JsonNode schema) {

  /** Values by the end of the pattern that they match; all others are text. */
  private static final Map<String, String> BY_PATTERN =
      Map.of(
          "$)[a-z0-9]+(-[a-z0-9]+)*$", "an id",
          "[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$", "a claim",
          "\\x7f-\\x9f?#]*$", "a path",
          "([/?#][^\\s\\\\]*)?$", "a web address",
          "(/[^\\s\\\\?#]*)?$", "a web address",
          "^\\d{4}-\\d{2}-\\d{2}$", "a day",
          "(-[A-Za-z0-9]{1,8})*$", "a language tag");

  /** All lists, the schema's own first. */
  String markdown() {
    StringBuilder page = new StringBuilder(list(schema));
    JsonNode definitions = schema.path("$defs");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      if (!definition.getValue().path("properties").isEmpty()) {
        page.append("\n## ").append(heading(definition.getKey())).append(" {#");
        page.append(definition.getKey()).append("}\n\n").append(list(definition.getValue()));
      }
    }
    return page.toString();
  }

  /** A mapping is called as the key that has it, else as what it is. */
  private String heading(String definition) {
    return schema.path("properties").has(definition)
        ? "`" + definition + "`"
        : definition.substring(0, 1).toUpperCase(Locale.ROOT)
            + definition.substring(1).replace('-', ' ');
  }

  private static String list(JsonNode mapping) {
    Set<String> required = Set.copyOf(words(mapping.path("required")));
    StringBuilder list = new StringBuilder();
    for (Map.Entry<String, JsonNode> key : mapping.path("properties").properties()) {
      JsonNode value = key.getValue();
      list.append(list.isEmpty() ? "" : "\n").append('`').append(key.getKey()).append("`: ");
      list.append(value(value)).append(required.contains(key.getKey()) ? "; required" : "");
      list.append("\n:   ").append(Prose.of(value.path("description").asString("")));
      list.append(unstated(value)).append('\n').append(options(value));
    }
    return list.toString();
  }

  /** What each word of a list of words says. */
  private static String options(JsonNode value) {
    JsonNode list = value.path("anyOf").isArray() ? value.path("anyOf").path(0) : value;
    List<String> meanings = words(list.path("enumDescriptions"));
    List<String> words = words(list.path("enum"));
    StringBuilder options = new StringBuilder();
    for (int i = 0; i < meanings.size(); i++) {
      options.append(i == 0 ? "\n" : "").append("    - `").append(words.get(i)).append("`: ");
      options.append(Prose.of(meanings.get(i))).append('\n');
    }
    return options.toString();
  }

  /** What holds where the key is left out, if the sentence does not say so. */
  private static String unstated(JsonNode value) {
    return value.has("default") && !value.path("description").asString("").contains("Without it")
        ? " Without it, `" + value.path("default").asString("") + "`."
        : "";
  }

  private static String value(JsonNode value) {
    if (value.has("$ref")) {
      String name = value.path("$ref").asString("").replaceFirst(".*/", "");
      return "[" + name.replace('-', ' ') + "](#" + name + ")";
    }
    if (value.has("enumDescriptions")) {
      return "one of these";
    }
    if (value.has("enum")) {
      return String.join(", ", words(value.path("enum")).stream().map(Prose::code).toList());
    }
    if (value.has("anyOf")) {
      return either(value.path("anyOf"));
    }
    return switch (value.path("type").asString(value.path("type").path(0).asString(""))) {
      case "boolean" -> "`true` or `false`";
      case "integer", "number" -> number(value);
      case "array" -> "a list of: " + value(value.path("items"));
      case "object" -> mapping(value);
      default -> text(value.path("pattern").asString(""));
    };
  }

  private static String either(JsonNode choices) {
    List<String> words = new ArrayList<>();
    for (JsonNode choice : choices) {
      boolean more = choice.path("type").asString("").equals("array");
      String one = value(more ? choice.path("items") : choice);
      if (!more) {
        words.add(one);
      } else if (String.join(" or ", words).equals(one)) {
        words.add("a list");
      } else {
        words.add("a list of: " + one);
      }
    }
    return String.join(" or ", words);
  }

  private static String number(JsonNode value) {
    String kind = value.path("type").asString("").equals("integer") ? "a whole number" : "a number";
    return value.has("maximum")
        ? kind
            + ", "
            + value.path("minimum").asString("")
            + " to "
            + value.path("maximum").asString("")
        : kind;
  }

  private static String mapping(JsonNode value) {
    if (value.path("properties").size() > 0) {
      return "a mapping by id";
    }
    String key = text(value.path("propertyNames").path("pattern").asString(""));
    return "a mapping of "
        + key.replaceFirst("^an? ", "")
        + " to: "
        + value(value.path("additionalProperties"));
  }

  private static String text(String pattern) {
    return BY_PATTERN.entrySet().stream()
        .filter(kind -> pattern.endsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("text");
  }

  private static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asString("")));
    return words;
  }
}
