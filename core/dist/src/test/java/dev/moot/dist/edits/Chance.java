package dev.moot.dist.edits;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What chance has to say: choices, words, days. The same seed says the same. */
final class Chance {

  private static final List<String> WORDS =
      List.of(
          "tea", "calms", "most", "people", "who", "drink", "it", "slowly", "before", "noon",
          "coffee", "keeps", "them", "awake", "without", "milk", "or", "sugar", "trial", "shows",
          "habit", "rather", "than", "taste", "decides", "cups", "hot", "letters", "say", "less");

  private final Random random;
  private int last;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** A number that was not given before. */
  int fresh() {
    return ++last;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  /** One of {@code all}, which are not none. */
  <T> T of(Collection<? extends T> all) {
    return List.<T>copyOf(all).get(random.nextInt(all.size()));
  }

  String word() {
    return of(WORDS);
  }

  /** Words that stand nowhere else, with a capital and without an end. */
  String words() {
    StringBuilder text = new StringBuilder(word());
    for (int i = 2 + below(5); i > 0; i--) {
      text.append(' ').append(word());
    }
    text.append(' ').append(fresh());
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  String sentence() {
    return words() + ".";
  }

  /** A day around the summer of 2026. */
  LocalDate day() {
    return LocalDate.of(2026, 4, 1).plusDays(below(150));
  }
}
