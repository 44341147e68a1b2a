package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where a mark comes next in a text that is read from its start to its end: looked for once,
 * however often it is asked for.
 */
final class NextMark {

  private final String mark;
  private BasedSequence text = BasedSequence.NULL;
  private int from;
  private int found;

  NextMark(String mark) {
    this.mark = mark;
  }

  /** The offset behind the first one at {@code start} or later, -1 if there is none. */
  int endAfter(BasedSequence of, int start) {
    boolean known = text == of && start >= from && (found < 0 || start <= found);
    if (!known) {
      text = of;
      from = start;
      found = of.indexOf(mark, start);
    }
    return found < 0 ? -1 : found + mark.length();
  }
}
