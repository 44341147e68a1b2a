package dev.moot.engine.link.quote;

import dev.moot.api.thread.PostedText;
import dev.moot.engine.diagnostic.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * In which lines of a source the author of a post repeats somebody else's words. A line that begins
 * with {@code >}, behind blanks or not, does. One below it in the same paragraph may: Markdown
 * reads it as part of the quote, while in mail the answer begins there. Immutable.
 */
public final class RepeatedLines {

  /** Where each line begins. */
  private final int[] starts;

  private final BitSet marked = new BitSet();
  private final BitSet unsure = new BitSet();

  private RepeatedLines(String text) {
    int[] found = new int[16];
    int lines = 0;
    for (int at = 0; at <= text.length(); ) {
      if (lines == found.length) {
        found = Arrays.copyOf(found, lines * 2);
      }
      found[lines++] = at;
      int end = Span.lineEnd(text, at);
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    this.starts = Arrays.copyOf(found, lines);
  }

  /** Those of {@code text}, which consists of {@code posts}. */
  public static RepeatedLines of(String text, PostedText posts) {
    BitSet first = new BitSet();
    Map<Integer, Integer> columns = new HashMap<>();
    for (PostedText.Part part : posts.posts()) {
      first.set(part.line());
      first.set(part.words());
      columns.put(part.words(), part.column());
    }
    RepeatedLines repeated = new RepeatedLines(text);
    boolean open = false;
    for (int line = 1; line <= repeated.starts.length; line++) {
      int start = repeated.starts[line - 1];
      int end = Span.lineEnd(text, start);
      // Behind a head on the same line words may be marked too: `ada: > never`.
      int at = pastBlanks(text, Math.min(start + columns.getOrDefault(line, 0), end), end);
      boolean marks = at < end && text.charAt(at) == '>';
      boolean goesOn = open && !marks && at < end && !first.get(line);
      repeated.marked.set(line, marks);
      repeated.unsure.set(line, goesOn);
      open = goesOn || (marks && pastMarks(text, at, end) < end);
    }
    return repeated;
  }

  private static int pastBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int pastMarks(String text, int from, int end) {
    int at = from;
    while (at < end && (text.charAt(at) == '>' || isBlank(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\u00AD';
  }

  /** Whether {@code line}, from 1, is marked as somebody else's words. */
  boolean isMarked(int line) {
    return marked.get(line);
  }

  /** Whether {@code line}, from 1, stands below a marked one so that nobody can say whose it is. */
  boolean isUnsure(int line) {
    return unsure.get(line);
  }

  /** Whether a line that {@code place} touches is somebody else's, or may be. */
  public boolean touches(Span place) {
    int last = line(Math.max(place.start(), place.end() - 1));
    for (int line = line(place.start()); line <= last; line++) {
      if (marked.get(line) || unsure.get(line)) {
        return true;
      }
    }
    return false;
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
