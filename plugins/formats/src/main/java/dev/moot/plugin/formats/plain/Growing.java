package dev.moot.plugin.formats.plain;

import dev.moot.api.draft.Unreadable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value while it is read, piece by piece: a stack of what is open, so that deep texts need no
 * deep calls.
 */
final class Growing {

  /** How many lists and mappings may be open at once. */
  static final int DEEPEST = 1000;

  /** A list or a mapping that is open, and the key that waits for its value. */
  private static final class Open {

    private final Object value;
    private @Nullable String key;

    Open(Object value) {
      this.value = value;
    }
  }

  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Object whole;

  /** Whether the next word is a key. */
  boolean wantsKey() {
    Open top = open.peek();
    return top != null && top.value instanceof Map && top.key == null;
  }

  /** A key of the mapping that is open. */
  void key(String key, int line, int column) throws MistakeException {
    Open top = open.getFirst();
    if (asMap(top.value).containsKey(key)) {
      throw new MistakeException(
          new Unreadable(
              line, column, "the key `" + key + "` stands twice", "remove one of the two"));
    }
    top.key = key;
  }

  void begin(boolean list, int line, int column) throws MistakeException {
    if (open.size() == DEEPEST) {
      throw new MistakeException(
          new Unreadable(
              line,
              column,
              "more than " + DEEPEST + " lists or mappings within each other",
              "take out what lies so deep"));
    }
    Object value = list ? new ArrayList<@Nullable Object>() : new LinkedHashMap<String, Object>();
    put(value);
    open.push(new Open(value));
  }

  void end() {
    open.pop();
  }

  void put(@Nullable Object value) {
    Open top = open.peek();
    if (top == null) {
      whole = value;
    } else if (top.value instanceof List) {
      asList(top.value).add(value);
    } else if (top.key != null) {
      asMap(top.value).put(top.key, value);
      top.key = null;
    }
  }

  @Nullable Object whole() {
    return whole;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> asMap(Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<@Nullable Object> asList(Object value) {
    return (List<@Nullable Object>) value;
  }
}
