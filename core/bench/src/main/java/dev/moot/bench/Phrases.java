package dev.moot.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences as reports of debates have them, drawn by a seed. */
final class Phrases {

  private static final List<String> WHO =
      List.of("the chair", "the first bench", "the floor", "a witness", "the panel", "the reply");
  private static final List<String> WHAT =
      List.of(
          "the cost to households",
          "public trust",
          "the base rate",
          "a fair hearing",
          "the long run",
          "the weakest link",
          "the margin of error",
          "consumer choice");
  private static final List<String> WHENCE =
      List.of("a survey", "two pilots", "the audit", "court files", "the census", "a trial of 34");
  private static final List<String> SENTENCES =
      List.of(
          "%1$s opened with %2$s, and had **%4$d answers** from %3$s to show for it.",
          "In reply %1$s asked whether %2$s is the same as what %3$s counts.",
          "The number heard most often, %4$d per cent, comes from %3$s and is *weaker* than it looks.",
          "Nobody doubted `n = %4$d`; the doubt was about %2$s -- and about what \"most\" means.",
          "What %1$s left out is [the motion itself](https://example.org/motions/%4$d).",
          "On %2$s the two sides came closer... by %4$d points, says %3$s.",
          "%1$s granted %2$s, and pressed harder on everything else.",
          "It would be easy to call this noise, but %2$s turns on it, as %3$s shows.");

  private final Random random;

  Phrases(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  String topic() {
    return of(WHAT);
  }

  String sentence() {
    String text = of(SENTENCES).formatted(of(WHO), of(WHAT), of(WHENCE), 11 + below(87));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code count} sentences in a row. */
  String paragraph(int count) {
    StringBuilder text = new StringBuilder(sentence());
    for (int i = 1; i < count; i++) {
      text.append(' ').append(sentence());
    }
    return text.toString();
  }
}
