package dev.moot.engine.link.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where some folded words stand in a folded text. All are looked for in one pass with a rolling
 * hash of their first characters (Karp and Rabin 1987), so that five hundred quotes cost little
 * more than one.
 */
final class Occurrences {

  /** How many characters are hashed. Words shorter than this are looked for one by one. */
  private static final int WINDOW = 16;

  private static final int FACTOR = 0x01000193;
  private static final int FILTER_BITS = 16;

  private final Map<String, List<Integer>> found = new HashMap<>();

  private Occurrences() {}

  /** Looks for all of {@code wanted} in {@code text}. */
  static Occurrences of(Iterable<String> wanted, String text) {
    Occurrences occurrences = new Occurrences();
    Map<Integer, List<String>> byHash = new HashMap<>();
    for (String words : wanted) {
      if (occurrences.found.putIfAbsent(words, new ArrayList<>()) == null) {
        if (words.length() < WINDOW) {
          occurrences.oneByOne(words, text);
        } else {
          byHash.computeIfAbsent(hash(words), h -> new ArrayList<>()).add(words);
        }
      }
    }
    if (!byHash.isEmpty()) {
      occurrences.together(byHash, text);
    }
    return occurrences;
  }

  /** The offsets at which {@code words} begin, in order. */
  List<Integer> of(String words) {
    return found.getOrDefault(words, List.of());
  }

  private void oneByOne(String words, String text) {
    if (!words.isEmpty()) {
      List<Integer> places = found.getOrDefault(words, new ArrayList<>());
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        places.add(at);
      }
    }
  }

  private void together(Map<Integer, List<String>> byHash, String text) {
    boolean[] filter = new boolean[1 << FILTER_BITS];
    byHash.keySet().forEach(h -> filter[slot(h)] = true);
    int leaving = 1;
    for (int i = 0; i < WINDOW; i++) {
      leaving *= FACTOR;
    }
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * FACTOR + text.charAt(i);
      if (i >= WINDOW) {
        hash -= leaving * text.charAt(i - WINDOW);
      }
      if (i >= WINDOW - 1 && filter[slot(hash)]) {
        int at = i - WINDOW + 1;
        for (String words : byHash.getOrDefault(hash, List.of())) {
          if (text.startsWith(words, at)) {
            found.getOrDefault(words, new ArrayList<>()).add(at);
          }
        }
      }
    }
  }

  private static int hash(String words) {
    int hash = 0;
    for (int i = 0; i < WINDOW; i++) {
      hash = hash * FACTOR + words.charAt(i);
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);
  }
}
