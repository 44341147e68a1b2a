package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;

/** The runs of backticks in one text: where the last one of each length begins. */
final class TickRuns {

  /** Those of no text. */
  static final TickRuns NONE = new TickRuns(BasedSequence.NULL, Map.of());

  private final BasedSequence text;
  private final Map<Integer, Integer> last;

  private TickRuns(BasedSequence text, Map<Integer, Integer> last) {
    this.text = text;
    this.last = last;
  }

  static TickRuns of(BasedSequence text) {
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '`') {
        int end = endOf(text, i);
        last.put(end - i, i);
        i = end;
      }
    }
    return new TickRuns(text, last);
  }

  /** Where the run ends that {@code start} is in. */
  static int endOf(BasedSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Whether these are the runs of {@code other}, and not of one that only reads the same. */
  boolean isOf(BasedSequence other) {
    return text == other;
  }

  /** Whether a run of {@code length} begins at {@code from} or later. */
  boolean isThereAfter(int from, int length) {
    return last.getOrDefault(length, -1) >= from;
  }
}
