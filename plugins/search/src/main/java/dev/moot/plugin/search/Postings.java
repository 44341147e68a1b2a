package dev.moot.plugin.search;

import java.util.Arrays;

/**
 * Where a word stands: numbers of entries, rising, each with how much the word has to do with the
 * entry. Written down, each is eight times the distance from the number before plus the level, in
 * digits to the base of 32, least first; {@code A} to {@code Z} and {@code a} to {@code f} end a
 * number, the digits after those are followed by more of it.
 */
final class Postings {

  /** How many levels there are. */
  static final int LEVELS = 8;

  /** Beyond so many only those with the highest levels are kept. */
  static final int MOST = 1024;

  private static final String END = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";
  private static final String MORE = "ghijklmnopqrstuvwxyz0123456789-_";

  private int[] all = new int[2];
  private int count;

  /**
   * @param number higher than those before
   * @param level from 0 to 7
   */
  void add(int number, int level) {
    if (count == all.length) {
      all = Arrays.copyOf(all, 2 * count);
    }
    all[count++] = number * LEVELS + level;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Whether there are more than are kept. */
  boolean isCommon() {
    return count > MOST;
  }

  /** Writes down what is kept. */
  void write(StringBuilder out) {
    int[] at = new int[LEVELS];
    for (int i = 0; i < count; i++) {
      at[all[i] % LEVELS]++;
    }
    int least = LEVELS - 1;
    int room = MOST;
    while (least > 0 && room > at[least]) {
      room -= at[least];
      least--;
    }
    int before = -1;
    for (int i = 0; i < count; i++) {
      int number = all[i] / LEVELS;
      int level = all[i] % LEVELS;
      if (level > least || level == least && room-- > 0) {
        write((number - before - 1) * LEVELS + level, out);
        before = number;
      }
    }
  }

  private static void write(int value, StringBuilder out) {
    int rest = value;
    while (rest >= 32) {
      out.append(MORE.charAt(rest & 31));
      rest >>>= 5;
    }
    out.append(END.charAt(rest));
  }
}
