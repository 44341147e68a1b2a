package dev.moot.plugin.search;

import dev.moot.api.model.ProseSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text in one line, which can be kept: first how many there are, then each once, in
 * any order, with its weight behind a colon unless that is {@value #ONCE}. What parts them is a
 * space, which no word has.
 */
final class TextWords {

  /** The weight of a word that stands once in a paragraph. */
  static final int ONCE = 2;

  private static final int HEADING = 5;

  /** Takes the words. */
  interface Sink {

    /**
     * @param weight in halves of what a word of a paragraph weighs
     */
    void accept(String word, int weight);
  }

  private final Map<String, int[]> weights = new HashMap<>();
  private int weight;
  private int length;

  private TextWords() {}

  /** Those of {@code sections}. */
  static String of(List<ProseSection> sections) {
    TextWords words = new TextWords();
    Words names = new Words(words::count, true);
    Words prose = new Words(words::count, false);
    for (ProseSection section : sections) {
      words.weight = HEADING;
      names.of(named(section.heading()));
      words.weight = ONCE;
      section.lines().forEach(prose::of);
    }
    return words.written();
  }

  /**
   * Without the condition that a claim is meant under: whoever looks for that means another claim.
   */
  private static String named(String heading) {
    int condition = heading.indexOf(Entry.AND);
    return condition < 0 ? heading : heading.substring(0, condition);
  }

  private void count(String word) {
    length++;
    int[] known = weights.get(word);
    if (known == null) {
      weights.put(word, new int[] {weight});
    } else {
      known[0] += weight;
    }
  }

  private String written() {
    StringBuilder out = new StringBuilder().append(length);
    weights.forEach(
        (word, all) -> {
          out.append(' ').append(word);
          if (all[0] != ONCE) {
            out.append(':').append(all[0]);
          }
        });
    return out.toString();
  }

  /** How many words {@code written} has, each as often as it is there. */
  static int length(String written) {
    int end = written.indexOf(' ');
    return Integer.parseInt(end < 0 ? written : written.substring(0, end));
  }

  /** Gives each word of {@code written} to {@code sink} once. */
  static void each(String written, Sink sink) {
    int at = written.indexOf(' ');
    while (at >= 0) {
      int next = written.indexOf(' ', at + 1);
      int end = next < 0 ? written.length() : next;
      int colon = written.lastIndexOf(':', end - 1);
      if (colon > at) {
        sink.accept(
            written.substring(at + 1, colon), Integer.parseInt(written, colon + 1, end, 10));
      } else {
        sink.accept(written.substring(at + 1, end), ONCE);
      }
      at = next;
    }
  }
}
