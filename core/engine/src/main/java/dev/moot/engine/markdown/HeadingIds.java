package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.engine.markdown.text.PlainText;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The ids of the headings of one text: the one that its writer gives a heading, else the one that
 * GitHub gives it, a slug of the words, and for a further heading of the same words {@code -1},
 * {@code -2} and so on. What a writer gave to something is passed over. They are given out before
 * anything is rendered, so that whatever else is on the page gives way to them.
 */
final class HeadingIds {

  private static final String NAMELESS = "section";

  /** Gives out an id that the page does not have yet, the one asked for if it can. */
  private final UnaryOperator<String> free;

  private final Map<String, Integer> given = new HashMap<>();
  private final Map<Node, String> ids = new IdentityHashMap<>();

  private HeadingIds(UnaryOperator<String> free) {
    this.free = free;
  }

  /** Those of {@code document} as it stands on {@code page}. */
  static HeadingIds of(PageScope page, Document document) {
    HeadingIds ids = new HeadingIds(page::uniqueId);
    if (page.medium() != Medium.FEED) { // a feed's headings have no ids
      ids.giveAll(document, page::ownId);
    }
    return ids;
  }

  /** Those of {@code document}, the same as on any page that shows it. */
  static HeadingIds of(Document document) {
    HeadingIds ids = new HeadingIds(UnaryOperator.identity());
    ids.giveAll(document, UnaryOperator.identity());
    return ids;
  }

  private void giveAll(Document document, UnaryOperator<String> ownId) {
    OwnIds.of(document).forEach(own -> given.putIfAbsent(ownId.apply(own.id()), 0));
    visit(document);
  }

  private void visit(Node node) {
    if (node instanceof Heading heading) {
      ids.put(heading, own(heading).orElseGet(() -> next(PlainText.withoutPictures(heading))));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  private static Optional<String> own(Heading heading) {
    return heading.getLastChild() instanceof HeadingId own
        ? Optional.of(own.id().toString())
        : Optional.empty();
  }

  /** The id of {@code heading}. */
  String of(Node heading) {
    return ids.computeIfAbsent(heading, h -> next(PlainText.withoutPictures(h)));
  }

  private String next(String text) {
    String slug = slug(text);
    int n = given.getOrDefault(slug, 0);
    String id = slug;
    while (given.containsKey(id) || !free.apply(id).equals(id)) {
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
              if (isSlugPart(c)) {
                slug.appendCodePoint(c);
              } else if (c == ' ') {
                slug.append('-');
              }
            });
    return slug.length() == 0 ? NAMELESS : slug.toString();
  }

  /** Whether {@code c} stands in slugs as it is; those of headings have no capitals besides. */
  static boolean isSlugPart(int c) {
    return c == '-'
        || Character.isLetterOrDigit(c)
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
