package dev.moot.engine.scaffold;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives ids to the parts of a draft that are of one kind, as {@code moot new} makes them: the first
 * comes by the plain id, others that would have it too get {@code -2}, {@code -3}, in order.
 */
final class DraftIds {

  /** What a relation without an id is called by itself. */
  private static final Pattern MADE_UP = Pattern.compile("relation-\\d+");

  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Gives the part called {@code key} an id made of {@code name}.
   *
   * @throws IllegalArgumentException when there is a part of that key
   */
  String give(String key, String name) {
    String wanted = ShortSlug.of(name);
    int number = last.getOrDefault(wanted, MADE_UP.matcher(wanted).matches() ? 1 : 0);
    String free;
    do {
      number++;
      free = number == 1 ? wanted : wanted + "-" + number;
    } while (!taken.add(free));
    last.put(wanted, number);
    if (byKey.put(key, free) != null) {
      throw new IllegalArgumentException("two parts of the draft are called " + key);
    }
    return free;
  }

  /**
   * The id of the part called {@code key}.
   *
   * @throws IllegalArgumentException when there is none
   */
  String of(String key) {
    String id = byKey.get(key);
    if (id == null) {
      throw new IllegalArgumentException("no part of the draft is called " + key);
    }
    return id;
  }
}
