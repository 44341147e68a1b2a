package dev.moot.engine.diagnostic;

/**
 * A piece of a file's text.
 *
 * @param start offset of its first character
 * @param end offset after its last one
 */
public record Span(int start, int end) {

  /** Where the line that {@code offset} is on ends, its line break left out. */
  public static int lineEnd(String text, int offset) {
    return lineEnd(text, offset, text.length());
  }

  /** The same, or {@code most} where that is before: a line may be as long as the file. */
  public static int lineEnd(String text, int offset, int most) {
    int end = Math.min(most, text.length());
    int at = offset;
    while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line that {@code offset} is on begins. */
  public static int lineStart(String text, int offset) {
    int at = offset;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /** The line break that {@code text} has; a line feed when it has only one line. */
  public static String lineBreak(String text) {
    int end = lineEnd(text, 0);
    if (text.startsWith("\r\n", end)) {
      return "\r\n";
    }
    return end < text.length() ? text.substring(end, end + 1) : "\n";
  }
}
