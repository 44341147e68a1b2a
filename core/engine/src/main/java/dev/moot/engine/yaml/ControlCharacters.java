package dev.moot.engine.yaml;

import dev.moot.engine.character.HiddenText;
import dev.moot.engine.diagnostic.Span;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that no page and no feed can hold. YAML takes them where they are written as an
 * escape, as in {@code "\x01"}.
 */
final class ControlCharacters {

  /** An escape of a double-quoted scalar; an escaped backslash begins none. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");

  private ControlCharacters() {}

  /** The first of them in {@code value}. */
  static OptionalInt in(String value) {
    for (int i = 0; i < value.length(); ) {
      int c = value.codePointAt(i);
      if (HiddenText.isUnprintable(c)) {
        return OptionalInt.of(c);
      }
      i += Character.charCount(c);
    }
    return OptionalInt.empty();
  }

  /** The first escape for one of them in {@code written}, a scalar as it stands in the file. */
  static Optional<Span> escape(String written) {
    Matcher escape = ESCAPE.matcher(written);
    while (escape.find()) {
      if (HiddenText.isUnprintable(codePoint(escape.group(1)))) {
        return Optional.of(new Span(escape.start(), escape.end()));
      }
    }
    return Optional.empty();
  }

  private static int codePoint(String escape) {
    if (escape.length() > 1) {
      return Integer.parseUnsignedInt(escape.substring(1), 16);
    }
    return switch (escape.charAt(0)) {
      case '0' -> 0;
      case 'a' -> 7;
      case 'b' -> 8;
      case 'v' -> 11;
      case 'f' -> 12;
      case 'e' -> 27;
      default -> ' ';
    };
  }
}
