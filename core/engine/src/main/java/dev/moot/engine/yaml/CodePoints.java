package dev.moot.engine.yaml;

import java.util.Arrays;

/** Where each code point of a text begins in it, without counting from its start each time. */
final class CodePoints {

  private final int length;
  private final int[] pairs;

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
  }

  static CodePoints of(String text) {
    int[] pairs = new int[0];
    int found = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.charCount(text.codePointAt(i)) > 1) {
        if (found == pairs.length) {
          pairs = Arrays.copyOf(pairs, Math.max(16, 2 * found));
        }
        pairs[found] = i - found; // how many code points are before it
        found++;
        i++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(pairs, found));
  }

  /** The offset of code point {@code number}, or the end of a text that has not so many. */
  int index(int number) {
    int at = Arrays.binarySearch(pairs, number);
    return Math.min(length, number + (at < 0 ? -at - 1 : at));
  }
}
