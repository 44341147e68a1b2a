package dev.moot.engine.render.theme;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in a file of messages a character of one of them is typed. */
final class MessagePlace {

  private MessagePlace() {}

  /**
   * The line and column of character {@code at} of the message {@code key}, the last one of that
   * key; the file alone where the key is typed in a way that is not looked for.
   */
  static SourceLocation of(ThemeFiles.Found file, String key, int at) {
    String text = file.text();
    Matcher line =
        Pattern.compile("(?m)^[ \\t\\f]*" + Pattern.quote(key) + "[ \\t\\f]*[=: \\t][ \\t\\f]*")
            .matcher(text);
    int value = -1;
    while (line.find()) {
      value = line.end();
    }
    if (value < 0) {
      return SourceLocation.ofFile(file.shownAs());
    }
    int place = value;
    for (int read = 0; place < text.length(); read++) {
      place = afterContinuations(text, place);
      if (read == at) {
        break;
      }
      place += lengthOfEscape(text, place);
    }
    int end = Math.min(place, text.length());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    int number = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new SourceLocation(file.shownAs(), number, end - lineStart + 1, 1);
  }

  private static int afterContinuations(String text, int from) {
    Matcher continuation = Pattern.compile("\\\\\\r?\\n[ \\t\\f]*").matcher(text);
    int place = from;
    while (continuation.region(place, text.length()).lookingAt()) {
      place = continuation.end();
    }
    return place;
  }

  private static int lengthOfEscape(String text, int place) {
    return !text.startsWith("\\", place) ? 1 : text.startsWith("\\u", place) ? 6 : 2;
  }
}
