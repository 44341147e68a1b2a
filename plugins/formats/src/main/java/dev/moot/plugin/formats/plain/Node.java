package dev.moot.plugin.formats.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON or YAML: a mapping, a list, a word, or nothing. It can be asked as any of these;
 * what it is not gives nothing.
 *
 * @param value maps, lists, strings and null
 */
public record Node(@Nullable Object value) {

  private static final Node NOTHING = new Node(null);

  /** Whether it is a mapping. */
  public boolean isMap() {
    return value instanceof Map;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return value instanceof List;
  }

  /** Whether there is nothing. */
  public boolean isNothing() {
    return value == null;
  }

  /** What stands at {@code key}. */
  public Node at(String key) {
    return value instanceof Map<?, ?> map ? new Node(map.get(key)) : NOTHING;
  }

  /** Whether something stands at {@code key}, be it nothing. */
  public boolean has(String key) {
    return value instanceof Map<?, ?> map && map.containsKey(key);
  }

  /** The first item of a list. */
  public Node first() {
    return value instanceof List<?> list && !list.isEmpty() ? new Node(list.get(0)) : NOTHING;
  }

  /** The value of a mapping that comes first. */
  public Node firstValue() {
    return value instanceof Map<?, ?> map && !map.isEmpty()
        ? new Node(map.values().iterator().next())
        : NOTHING;
  }

  /** The word; empty where it is none, or has no letter. */
  public Optional<String> text() {
    return value instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
  }

  /** The word that it is, whatever is in it; empty where it is none. */
  public String word() {
    return value instanceof String text ? text : "";
  }

  /** Whether it is the word {@code true}. */
  public boolean isTrue() {
    return "true".equals(value);
  }

  /** The number; {@code otherwise} where it is none. */
  public int number(int otherwise) {
    try {
      return value instanceof String text ? Integer.parseInt(text.strip()) : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The items of a list, in order. */
  public List<Node> list() {
    return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of();
  }

  /** The values of a mapping by their keys, in order. */
  public Map<String, Node> map() {
    Map<String, Node> nodes = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, v) -> nodes.put(String.valueOf(key), new Node(v)));
    }
    return nodes;
  }

  /** How many items or values it has. */
  public int size() {
    return value instanceof List<?> list
        ? list.size()
        : value instanceof Map<?, ?> map ? map.size() : 0;
  }
}
