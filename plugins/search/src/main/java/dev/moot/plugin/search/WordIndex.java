package dev.moot.plugin.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which word stands in which entries, and how much it has to do with them. Entries are numbered in
 * two rows, digests and all else, so that neither moves the other's numbers. Divided by the first
 * letters of words, so that a search reads little of it.
 */
final class WordIndex {

  /** As many characters as an entry is long that is neither short nor long. */
  private static final double USUAL = 300;

  /** Weights of the words of a title, in halves as {@link TextWords} has them. */
  private static final int TITLE = 12;

  private static final int SENTENCE = 6;

  /** A word, where it stands, and what it weighs in the entry at hand. */
  private static final class Word {
    final Postings digests = new Postings();
    final Postings others = new Postings();
    int weight;
  }

  private final Map<String, Word> words = new HashMap<>();
  private final List<Word> met = new ArrayList<>();
  private int weight;
  private int length;
  private final Words names =
      new Words(
          word -> {
            length++;
            count(word, weight);
          },
          true);

  private void count(String text, int more) {
    Word word = words.get(text);
    if (word == null) {
      word = new Word();
      words.put(text, word);
    }
    if (word.weight == 0) {
      met.add(word);
    }
    word.weight += more;
  }

  /**
   * Adds {@code entry}.
   *
   * @param number its number in its row; higher than those before
   */
  void add(Entry entry, int number) {
    boolean digest = entry.kind() == Entry.Kind.DIGEST;
    boolean sentence = entry.kind() == Entry.Kind.CLAIM || entry.kind() == Entry.Kind.CRUX;
    weight = sentence ? SENTENCE : TITLE;
    String text = entry.text().words();
    length = TextWords.length(text);
    names.of(entry.title());
    TextWords.each(text, this::count);
    double half = 1.2 * (0.25 + 0.75 * rounded(length) / USUAL);
    for (Word word : met) {
      double points = word.weight / 2.0;
      int level = (int) (points / (points + half) * Postings.LEVELS);
      (digest ? word.digests : word.others).add(number, Math.min(level, Postings.LEVELS - 1));
      word.weight = 0;
    }
    met.clear();
  }

  /** The powers of two, and what lies half way between: a word more changes no level. */
  private static int rounded(int length) {
    int power = Integer.highestOneBit(Math.max(1, length));
    return length >= power + power / 2 ? power + power / 2 : power;
  }

  /**
   * The text of each part: a line for each word, with a star before those that are very common, and
   * where it stands in the two rows.
   *
   * @param parts how many, a power of two
   */
  String[] written(int parts) {
    List<Map<String, Word>> sorted = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      sorted.add(new TreeMap<>());
    }
    words.forEach((text, word) -> sorted.get(part(text, parts)).put(text, word));
    String[] texts = new String[parts];
    Arrays.setAll(texts, i -> written(sorted.get(i)));
    return texts;
  }

  private static String written(Map<String, Word> words) {
    StringBuilder out = new StringBuilder();
    words.forEach(
        (text, word) -> {
          out.append(out.length() == 0 ? "" : "\n");
          out.append(word.digests.isCommon() || word.others.isCommon() ? "*" : "").append(text);
          out.append(' ');
          word.digests.write(out);
          if (!word.others.isEmpty()) {
            out.append(' ');
            word.others.write(out);
          }
        });
    return out.toString();
  }

  /** In which of {@code parts} parts {@code word} is: those with the same first letters in one. */
  static int part(String word, int parts) {
    int end =
        Letters.isUnspaced(word.codePointAt(0))
            ? Character.charCount(word.codePointAt(0))
            : Math.min(3, word.length());
    int hash = 0x811C9DC5;
    for (int i = 0; i < end; i++) {
      hash = (hash ^ word.charAt(i)) * 0x01000193;
    }
    return (hash ^ hash >>> 15) & (parts - 1);
  }
}
