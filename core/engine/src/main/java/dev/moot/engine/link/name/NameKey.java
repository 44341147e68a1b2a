package dev.moot.engine.link.name;

import dev.moot.api.model.Unseen;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a name when its letter case, its blanks and how its letters are composed do not
 * count. Two names with one key are one name.
 *
 * @param folded the name composed (NFC), each code point in lower case by itself, blanks as one
 */
record NameKey(String folded) implements Comparable<NameKey> {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  static NameKey of(String name) {
    if (isPlain(name)) {
      return new NameKey(name.toLowerCase(Locale.ROOT));
    }
    StringBuilder lower = new StringBuilder();
    shown(name).codePoints().forEach(c -> lower.appendCodePoint(lower(c)));
    return new NameKey(shown(lower.toString()));
  }

  /** A sigma is another one at the end of a word, in small letters alone. */
  private static int lower(int codePoint) {
    return codePoint == 'ς' ? 'σ' : Character.toLowerCase(codePoint);
  }

  /** What anybody sees of {@code name}: its letters composed (NFC), its blanks as one. */
  static String shown(String name) {
    if (isPlain(name)) {
      return name;
    }
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(Unseen.without(composed)).replaceAll(" ").strip();
  }

  /** Whether it is made of signs of ASCII and of single blanks between them, as most names are. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  @Override
  public int compareTo(NameKey other) {
    return folded.compareTo(other.folded);
  }

  // Written out, as the JVM works out the methods of a record anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NameKey o && folded.equals(o.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }
}
