package dev.moot.engine.markdown.html;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Decides which raw HTML of a post passes in safe mode. A short list of tags does, without
 * attributes that could carry code or style, and only when they open and close inside the same
 * parent, so that nothing a writer types can break out of its place on the page. All else is shown
 * as text.
 */
public final class RawHtml {

  private final Set<Node> shownAsText = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<RefusedHtml> refused = new ArrayList<>();

  private RawHtml() {}

  /** Looks through {@code document}. */
  public static RawHtml of(Node document) {
    RawHtml html = new RawHtml();
    html.visit(document);
    return html;
  }

  /** Everything passes. */
  public static RawHtml trusted() {
    return new RawHtml();
  }

  /** Whether {@code node} is shown as text and not as markup. */
  public boolean isShownAsText(Node node) {
    return shownAsText.contains(node);
  }

  /** What does not pass, in the order of the text. */
  public List<RefusedHtml> refused() {
    return Collections.unmodifiableList(refused);
  }

  private void visit(Node parent) {
    List<Node> markup = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlock || child instanceof HtmlInline) {
        markup.add(child);
      } else if (!(child instanceof HtmlCommentBlock) && !(child instanceof HtmlInlineComment)) {
        visit(child);
      }
    }
    if (markup.isEmpty()) {
      return;
    }
    List<RefusedHtml> reasons = HtmlTags.refusedIn(markup);
    if (!reasons.isEmpty()) {
      refused.addAll(reasons);
      shownAsText.addAll(markup);
    }
  }
}
