package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.OwnId;
import dev.moot.api.model.Slug;
import dev.moot.engine.markdown.text.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids that the writer of a text gives to its parts: headings, directives, parts of plugins. */
public final class OwnIds {

  /**
   * One of them.
   *
   * @param id as pages have it
   * @param written as written
   * @param ofHeading whether a heading has it, where it stands letter by letter
   */
  public record Given(String id, BasedSequence written, boolean ofHeading) {

    /** Whether a page can have it as it is: letters, digits, {@code -}, {@code _}, dots, colons. */
    public boolean isSound() {
      return !id.isEmpty()
          && id.codePoints().allMatch(c -> HeadingIds.isSlugPart(c) || c == '.' || c == ':');
    }

    /** The sound id nearest to it. */
    public String sound() {
      String first = written.toString().replaceFirst("[ \t]+([.#].*|[^ \t]*=.*)", "");
      return HeadingIds.slug(first.strip());
    }
  }

  private final List<Given> all = new ArrayList<>();

  private OwnIds() {}

  /** Those of {@code document}, in the order of the text. */
  public static List<Given> of(Document document) {
    OwnIds ids = new OwnIds();
    ids.visit(document);
    return ids.all;
  }

  private void visit(Node node) {
    if (node instanceof HeadingId heading) {
      all.add(new Given(heading.id().toString(), heading.id(), true));
    } else if (node instanceof DirectiveNode directive) {
      directive.attributes().stream()
          .filter(a -> a.key().matches("id"))
          .findFirst()
          .ifPresent(a -> all.add(ofBlock(a.value())));
    } else if (node instanceof OwnId part) {
      part.ownId().ifPresent(id -> all.add(ofBlock(id)));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child);
    }
  }

  /** The headings of {@code document} without an id of their own, by what GitHub calls them. */
  public static Map<String, Heading> slugs(Document document) {
    Map<String, Heading> slugs = new LinkedHashMap<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading heading && !(heading.getLastChild() instanceof HeadingId)) {
        slugs.putIfAbsent(HeadingIds.slug(PlainText.withoutPictures(heading)), heading);
      }
    }
    return slugs;
  }

  private static Given ofBlock(BasedSequence written) {
    return new Given(Slug.of(written.toString()), written, false);
  }
}
