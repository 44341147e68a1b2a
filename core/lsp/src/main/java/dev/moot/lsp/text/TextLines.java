package dev.moot.lsp.text;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A text by lines and characters as the protocol counts them: from 0, in UTF-16 units, lines ended
 * by LF, CRLF or CR. A place that the text does not have is the nearest that it has.
 */
public final class TextLines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  public TextLines(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
        starts.add(i + 1);
      }
    }
  }

  public String text() {
    return text;
  }

  /** How many lines there are, an empty last one included. */
  public int count() {
    return starts.size();
  }

  /** Where {@code position} is in the text. */
  public int offset(Position position) {
    if (position.getLine() < 0) {
      return 0;
    }
    if (position.getLine() >= starts.size()) {
      return text.length();
    }
    int start = starts.get(position.getLine());
    return Math.min(start + Math.max(0, position.getCharacter()), end(position.getLine()));
  }

  /** The place of the character at {@code offset}. */
  public Position position(int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts.get(middle) <= at) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return new Position(low, at - starts.get(low));
  }

  public Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /** Line {@code number} without its end; empty when there is none. */
  public String line(int number) {
    return number < 0 || number >= starts.size()
        ? ""
        : text.substring(starts.get(number), end(number));
  }

  /** Where line {@code number} begins. */
  public int start(int number) {
    return number >= starts.size() ? text.length() : starts.get(Math.max(0, number));
  }

  private int end(int number) {
    int end = number + 1 < starts.size() ? starts.get(number + 1) : text.length();
    if (number + 1 < starts.size()) {
      end--;
      if (end > starts.get(number) && text.charAt(end) == '\n' && text.charAt(end - 1) == '\r') {
        end--;
      }
    }
    return end;
  }
}
