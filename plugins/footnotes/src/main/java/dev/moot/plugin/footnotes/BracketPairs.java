package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Which square brackets of a text belong together, found in one pass: asking again at every bracket
 * would take quadratic time on a line of unclosed ones. Escaped brackets and those in code spans do
 * not count.
 */
final class BracketPairs {

  private final BasedSequence text;
  private final int[] closes;

  BracketPairs(BasedSequence text) {
    this.text = text;
    this.closes = new int[text.length()];
    Arrays.fill(closes, -1);
    Map<Integer, Integer> lastRun = lastBacktickRuns();
    Deque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < text.length()) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '`' -> i = afterCode(i, lastRun) - 1;
        case '[' -> open.push(i);
        case ']' -> {
          if (!open.isEmpty()) {
            closes[open.pop()] = i;
          }
        }
        default -> {}
      }
      i++;
    }
  }

  /** The text whose brackets these are. */
  BasedSequence text() {
    return text;
  }

  /** Where the bracket at {@code open} closes; -1 when it does not. */
  int closeOf(int open) {
    return closes[open];
  }

  /** The index after the code span, or after the run of backticks when nothing closes it. */
  private int afterCode(int from, Map<Integer, Integer> lastRun) {
    int length = runLength(from);
    int i = from + length;
    if (lastRun.getOrDefault(length, -1) <= from) {
      return i;
    }
    while (i < text.length()) {
      int run = runLength(i);
      if (run == length) {
        return i + run;
      }
      i += Math.max(1, run);
    }
    return from + length;
  }

  /**
   * Where the last run of each length starts, so that a search for a closing run is made only when
   * there is one.
   */
  private Map<Integer, Integer> lastBacktickRuns() {
    Map<Integer, Integer> last = new HashMap<>();
    int i = 0;
    while (i < text.length()) {
      int run = runLength(i);
      if (run > 0) {
        last.put(run, i);
      }
      i += Math.max(1, run);
    }
    return last;
  }

  private int runLength(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == '`') {
      i++;
    }
    return i - from;
  }
}
