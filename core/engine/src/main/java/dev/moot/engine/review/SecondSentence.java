package dev.moot.engine.review;

import dev.moot.engine.sentence.SentenceStarts;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a text goes on after its first sentence. The rule misses rather than cries wolf: beyond
 * what {@link SentenceStarts} asks for, a second sentence begins with a capital letter and lies
 * outside of brackets and quotation marks, and the first does not end in doubt.
 */
final class SecondSentence {

  private static final String OPENING = "([{\u201C\u2018\u00AB\"'";

  /** An abbreviation that ends sentences too, a name like {@code example.org}, an ellipsis. */
  private static final Pattern DOUBTFUL_END =
      Pattern.compile(
          "(\\b(etc|Inc|Ltd|Co|Corp|Bros|Jr|Sr)|\\.\\p{L}{1,10}|\\.)\\.\\s*$|\u2026\\s*$");

  private static final int MAX_WORDS = 3;

  private SecondSentence() {}

  /** How the second sentence of {@code text} begins: its first words; empty if there is none. */
  static Optional<String> of(String text) {
    int depth = 0;
    boolean quoted = false;
    int at = 0;
    for (int start : SentenceStarts.of(text)) {
      for (; at < start; at++) {
        char c = text.charAt(at);
        if ("([{\u201C\u00AB".indexOf(c) >= 0) {
          depth++;
        } else if (")]}\u201D\u00BB".indexOf(c) >= 0) {
          depth = Math.max(0, depth - 1);
        }
        quoted ^= c == '"';
      }
      boolean doubtful =
          DOUBTFUL_END.matcher(text.substring(Math.max(0, start - 20), start)).find();
      if (depth == 0 && !quoted && !doubtful && beginsLarge(text, start)) {
        return Optional.of(firstWords(text.substring(start)));
      }
    }
    return Optional.empty();
  }

  private static boolean beginsLarge(String text, int start) {
    int letter = start;
    while (letter < text.length() && OPENING.indexOf(text.charAt(letter)) >= 0) {
      letter++;
    }
    return letter < text.length() && Character.isUpperCase(text.charAt(letter));
  }

  private static String firstWords(String rest) {
    String[] words = rest.strip().split("\\s+", MAX_WORDS + 1);
    return String.join(" ", Arrays.asList(words).subList(0, Math.min(MAX_WORDS, words.length)));
  }
}
