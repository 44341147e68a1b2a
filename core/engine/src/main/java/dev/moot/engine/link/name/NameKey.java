package dev.moot.engine.link.name;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What is left of a name when its letter case, its blanks and how its letters are composed do not
 * count. Two names with one key are one name.
 *
 * @param folded the name composed (NFC), each code point in lower case by itself, blanks as one
 */
record NameKey(String folded) implements Comparable<NameKey> {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  static NameKey of(String name) {
    StringBuilder lower = new StringBuilder();
    shown(name).codePoints().forEach(c -> lower.appendCodePoint(Character.toLowerCase(c)));
    return new NameKey(shown(lower.toString()));
  }

  /** What anybody sees of {@code name}: its letters composed (NFC), its blanks as one. */
  static String shown(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(composed).replaceAll(" ").strip();
  }

  @Override
  public int compareTo(NameKey other) {
    return folded.compareTo(other.folded);
  }
}
