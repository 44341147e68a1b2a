package dev.moot.engine.markdown;

import dev.moot.api.render.PageScope;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Gives the headings of one page the ids that GitHub gives them: a slug of the words, and for a
 * further heading of the same words {@code -1}, {@code -2} and so on. An id that something else on
 * the page has is passed over.
 */
final class HeadingIds {

  private static final String NAMELESS = "section";

  private final PageScope page;
  private final Map<String, Integer> given = new HashMap<>();

  HeadingIds(PageScope page) {
    this.page = page;
  }

  /** The id of the next heading, whose words are {@code text}. */
  String of(String text) {
    String slug = slug(text);
    int n = given.getOrDefault(slug, 0);
    String id = slug;
    while (given.containsKey(id) || !page.uniqueId(id).equals(id)) {
      n++;
      id = slug + "-" + n;
    }
    given.put(slug, n);
    given.put(id, 0);
    return id;
  }

  /**
   * GitHub's slug: lower case, spaces to hyphens, punctuation and symbols dropped, the letters,
   * marks and digits of every script kept.
   */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (isWordPart(c) || c == '-') {
                slug.appendCodePoint(c);
              } else if (c == ' ') {
                slug.append('-');
              }
            });
    return slug.length() == 0 ? NAMELESS : slug.toString();
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.LETTER_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
