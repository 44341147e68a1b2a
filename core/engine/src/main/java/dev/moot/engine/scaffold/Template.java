package dev.moot.engine.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file among the resources that looks like what is written, with places to fill in:
 * {@code @TITLE@}.
 */
final class Template {

  private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

  private Template() {}

  /**
   * The text of the resource {@code name} with {@code words} in its places.
   *
   * @throws IllegalStateException when a place has no words
   */
  static String fill(String name, Map<String, String> words) {
    return PLACE
        .matcher(text(name))
        .replaceAll(
            place -> {
              String filled = words.get(place.group(1));
              if (filled == null) {
                throw new IllegalStateException("no words for " + place.group() + " in " + name);
              }
              return Matcher.quoteReplacement(filled);
            });
  }

  private static String text(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
