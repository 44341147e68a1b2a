package dev.moot.lsp.text;

import dev.moot.api.diagnostic.SourceLocation;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** The places of Moot as ranges of an editor. */
public final class Places {

  private Places() {}

  /**
   * What {@code place} marks. The head of its file stands for the file; where it is not known how
   * far it goes, it goes as far as its word.
   */
  public static Range of(SourceLocation place, TextLines lines) {
    if (place.line() == 0) {
      return new Range(new Position(0, 0), new Position(0, 0));
    }
    int line = place.line() - 1;
    String words = lines.line(line);
    if (place.column() == 0) {
      return new Range(new Position(line, indent(words)), new Position(line, words.length()));
    }
    int start = place.column() - 1;
    int end = place.length() > 0 ? start + place.length() : endOfWord(words, start);
    return new Range(new Position(line, start), new Position(line, end));
  }

  /** Whether {@code position} is in {@code range} or at its end. */
  public static boolean has(Range range, Position position) {
    return compare(range.getStart(), position) <= 0 && compare(position, range.getEnd()) <= 0;
  }

  /** Which of two places comes first. */
  public static int compare(Position one, Position other) {
    int byLine = Integer.compare(one.getLine(), other.getLine());
    return byLine != 0 ? byLine : Integer.compare(one.getCharacter(), other.getCharacter());
  }

  private static int indent(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfWord(String line, int start) {
    int at = start;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
