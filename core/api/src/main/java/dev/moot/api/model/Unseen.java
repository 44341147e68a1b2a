package dev.moot.api.model;

import java.util.regex.Pattern;

/**
 * What is copied along with words and draws nothing: places to break, marks of direction, the mark
 * of UTF-8. Joiners are none, which make another letter or picture of those beside them.
 */
public final class Unseen {

  private static final Pattern SIGNS =
      Pattern.compile(
          "[\\u00ad\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

  private Unseen() {}

  /** {@code words} without it; all of them where nothing else would be left. */
  public static String without(String words) {
    String seen = SIGNS.matcher(words).replaceAll("");
    return seen.isBlank() ? words : seen;
  }
}
