package dev.moot.engine.yaml.mistake;

import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character that looks like a blank, or like nothing, where YAML wants a blank. */
final class StrangeBlank implements Cause {

  private static final String STRANGE =
      "[\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u3000\\ufeff]";

  private static final Pattern ONE = Pattern.compile(STRANGE);

  /** In front of a line, after a colon, after a dash. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^[ \\t]*(?:- +)*(?:[\\w-]+ *:[ \\t]*|\"[^\"\\r\\n]*\" *:[ \\t]*|-[ \\t]*)?("
              + STRANGE
              + ")");

  @Override
  public Optional<Mistake> in(Trouble trouble) {
    String text = trouble.text();
    List<Entry> entries = trouble.entries();
    for (int i = 0; i <= trouble.index(); i++) {
      Entry entry = entries.get(i);
      int end = Span.lineEnd(text, entry.lineStart());
      Optional<Mistake> found = find(text, entry.lineStart(), end);
      int next = Characters.nextLine(text, end);
      while (found.isEmpty() && entry.kind() == Entry.Kind.PLAIN && next < entry.end()) {
        found = find(text, next, Span.lineEnd(text, next));
        next = Characters.nextLine(text, next);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The first in the line from {@code start} to {@code end}. */
  static Optional<Mistake> find(String text, int start, int end) {
    Matcher place = PLACE.matcher(text).region(start, end);
    return place.lookingAt() ? Optional.of(named(text, place.start(1))) : Optional.empty();
  }

  /** The one that is at {@code at}. */
  static Optional<Mistake> at(String text, int at) {
    return ONE.matcher(text.substring(at, at + 1)).matches()
        ? Optional.of(named(text, at))
        : Optional.empty();
  }

  private static Mistake named(String text, int at) {
    int c = text.charAt(at);
    String code = String.format(Locale.ROOT, "U+%04X", c);
    return Mistake.at(
        at,
        "a " + name(c) + " (" + code + ") where YAML has a blank",
        isInvisible(c) ? "delete it" : "type a blank in its place");
  }

  private static boolean isInvisible(int c) {
    return c == 0xAD || c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064);
  }

  private static String name(int c) {
    return switch (c) {
      case 0xA0 -> "no-break space";
      case 0x202F -> "narrow no-break space";
      case 0x3000 -> "wide blank, an ideographic space";
      case 0x200B -> "zero width space";
      case 0xFEFF -> "byte order mark";
      default -> isInvisible(c) ? "character that cannot be seen" : "space of another kind";
    };
  }
}
