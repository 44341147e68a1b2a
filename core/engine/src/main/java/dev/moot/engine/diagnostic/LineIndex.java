package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Arrays;

/**
 * Turns offsets into one file's text into lines and columns. LF, CRLF and CR end a line, nothing
 * else does.
 */
public final class LineIndex {

  private final String file;
  private final int[] starts;
  private final int length;

  public LineIndex(String file, String text) {
    this.file = file;
    this.length = text.length();
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** Where {@code place}, which {@link #at} gave, begins in the text. */
  public int offsetOf(SourceLocation place) {
    return starts[place.line() - 1] + place.column() - 1;
  }

  /** The place of the text from {@code start} up to {@code end}; its mark ends with the line. */
  public SourceLocation at(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int found = Arrays.binarySearch(starts, from);
    int line = found >= 0 ? found : -found - 2;
    int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : length;
    int marked = Math.max(0, Math.min(end, Math.max(lineEnd, from)) - from);
    return new SourceLocation(file, line + 1, from - starts[line] + 1, marked);
  }
}
