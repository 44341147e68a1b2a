package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import dev.moot.engine.config.Trust;
import dev.moot.engine.markdown.html.RawHtml;
import dev.moot.engine.typography.ShownText;
import dev.moot.engine.typography.Typography;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The syntax tree of a post, in which what {@link PostFacts} lists is found again by its number. It
 * lives as long as any node of its document does.
 */
public final class PostTree {

  private static final NullableDataKey<PostTree> OF_DOCUMENT =
      new NullableDataKey<>("moot: the tree of a document");

  private final Document document;
  private final RawHtml rawHtml;
  private final Numbered<Node> references = new Numbered<>();
  private final Numbered<Node> people = new Numbered<>();
  private final Numbered<Node> quotations = new Numbered<>();
  private final Numbered<DirectiveNode> directives = new Numbered<>();
  private Typography typography = Typography.none();
  private Map<Node, ShownText> shown = Map.of();

  private PostTree(Document document, RawHtml rawHtml) {
    this.document = document;
    this.rawHtml = rawHtml;
  }

  static PostTree of(Document document, Trust markup) {
    PostTree tree =
        new PostTree(document, markup == Trust.TRUSTED ? RawHtml.trusted() : RawHtml.of(document));
    tree.collect(document);
    document.set(OF_DOCUMENT, tree);
    return tree;
  }

  private void collect(Node node) {
    if (node instanceof ClaimReference) {
      references.add(node);
    }
    if (node instanceof ParticipantReference) {
      people.add(node);
    }
    if (node instanceof Quotation) {
      quotations.add(node);
    }
    if (node instanceof DirectiveNode directive) {
      directives.add(directive);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      collect(child);
    }
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** Which raw HTML passes. */
  public RawHtml rawHtml() {
    return rawHtml;
  }

  /**
   * What {@code by} makes of its texts: worked out once for the page, the feeds and the index of a
   * search. Nobody changes it. Of any thread.
   */
  public synchronized Map<Node, ShownText> shown(Typography by) {
    if (!typography.equals(by)) {
      shown = by.of(document);
      typography = by;
    }
    return shown;
  }

  /** The nodes that implement {@code ClaimReference}, in the order of the text. */
  public List<Node> references() {
    return references.all();
  }

  /** The nodes that implement {@code ParticipantReference}, in the order of the text. */
  public List<Node> people() {
    return people.all();
  }

  /** The nodes that implement {@code Quotation}, in the order of the text. */
  List<Node> quotations() {
    return quotations.all();
  }

  /** The directives, in the order of the text. */
  public List<DirectiveNode> directives() {
    return directives.all();
  }

  /** The number of {@code node} among the references. */
  public int reference(Node node) {
    return references.of(node);
  }

  /** The number of {@code node} among the people. */
  public int person(Node node) {
    return people.of(node);
  }

  /** The same; empty where it is none of them. */
  Optional<Integer> findPerson(Node node) {
    return people.find(node);
  }

  /** The number of {@code node} among the quotations. */
  public int quotation(Node node) {
    return quotations.of(node);
  }

  /** The number of {@code node} among the directives. */
  public int directive(Node node) {
    return directives.of(node);
  }
}
