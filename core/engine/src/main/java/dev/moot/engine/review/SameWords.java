package dev.moot.engine.review;

import java.util.Locale;

/** Texts that say the same word for word: case and white space make no difference. */
public final class SameWords {

  private SameWords() {}

  /** What texts of the same words have in common. */
  public static String key(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
