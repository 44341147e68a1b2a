package dev.moot.engine.review;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Texts that say the same word for word: case, white space of any kind and how letters are composed
 * make no difference.
 */
public final class SameWords {

  private SameWords() {}

  /** What texts of the same words have in common. */
  public static String key(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return composed.replaceAll("[\\s\\p{Z}]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** What sentences of the same words have in common, with or without a stop at their end. */
  public static String sentence(String text) {
    return key(text).replaceAll("(?<=.)[.!。．！]$", "");
  }
}
