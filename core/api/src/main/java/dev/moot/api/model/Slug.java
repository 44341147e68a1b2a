package dev.moot.api.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names that are safe in a URL and a file name on every system: {@code [a-z0-9]+(-[a-z0-9]+)*}. */
public final class Slug {

  /** How many bytes a part of a path has at most: as many as the name of a file. */
  public static final int MOST = 255;

  private static final int HASH = 8;

  /** How many code points of a name without a Latin letter are spelled out. */
  private static final int CODES = 16;

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  /** Latin letters that Unicode takes for letters of their own, not for one with an accent. */
  private static final Map<String, String> LATIN =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private static final Pattern LATIN_LETTER = Pattern.compile("[ßæœøłđðþı]");

  private Slug() {}

  public static boolean isSlug(String text) {
    return SLUG.matcher(text).matches();
  }

  /** Whether no file can be called {@code name}. */
  public static boolean isTooLong(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length > MOST;
  }

  /**
   * The slug of free text as a part of a path: one that would be too long is cut, and ends in eight
   * digits that tell it from others that begin alike.
   */
  public static String part(String text) {
    String slug = of(text);
    if (!isTooLong(slug)) {
      return slug;
    }
    String start = slug.substring(0, MOST - HASH - 1);
    return (start.endsWith("-") ? start.substring(0, start.length() - 1) : start)
        + "-"
        + hash(text);
  }

  private static String hash(String text) {
    String name = Normalizer.normalize(text, Normalizer.Form.NFC);
    return HexFormat.of().formatHex(sha256(name)).substring(0, HASH);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * The slug of free text: accents dropped, {@code ß}, {@code æ} and their like spelt out, all but
   * Latin letters and digits turned into single hyphens. A text without any of these (Chinese, say)
   * gives its code points in hexadecimal, the first 16 of them and a hash where there are more, so
   * that different texts stay different; an empty text gives {@code x}.
   */
  public static String of(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String latin =
        LATIN_LETTER
            .matcher(plain.toLowerCase(Locale.ROOT))
            .replaceAll(letter -> LATIN.getOrDefault(letter.group(), ""));
    String slug = OTHER.matcher(latin).replaceAll("-");
    int from = slug.startsWith("-") ? 1 : 0;
    int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
    if (from < to) {
      return slug.substring(from, to);
    }
    StringBuilder code = new StringBuilder();
    text.codePoints()
        .limit(CODES)
        .forEach(c -> code.append(code.length() == 0 ? "u" : "-u").append(Integer.toHexString(c)));
    if (text.codePointCount(0, text.length()) > CODES) {
      code.append('-').append(hash(text));
    }
    return code.length() == 0 ? "x" : code.toString();
  }
}
