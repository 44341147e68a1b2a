package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import java.util.Set;

/**
 * Links to what the site does not have, on sites where that is no error: their words are shown, and
 * they are no links, so that no reader is sent where nothing is.
 */
final class DeadLinks implements NodeRenderer {

  private static final String OPEN = "<span class=\"unlinked\">";

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(
            Link.class, (n, context, html) -> link(n, n.getUrl().unescape(), context, html)),
        new NodeRenderingHandler<>(LinkRef.class, DeadLinks::link));
  }

  /** The words of a picture that is not there; nothing where it has none. */
  static Html picture(String alt) {
    return alt.isBlank() ? Html.EMPTY : Html.markup(OPEN + Html.text(alt) + "</span>");
  }

  private static void link(LinkRef node, NodeRendererContext context, HtmlWriter html) {
    Reference reference =
        node.isDefined()
            ? node.getReferenceNode(Parser.REFERENCES.get(context.getDocument()))
            : null;
    if (reference == null) {
      context.delegateRender(); // words in brackets that nothing defines
    } else {
      link(node, reference.getUrl().unescape(), context, html);
    }
  }

  private static void link(Node node, String url, NodeRendererContext context, HtmlWriter html) {
    if (((BodyScope) MarkdownScope.of(context)).leadsNowhere(url)) {
      html.raw(OPEN);
      context.renderChildren(node);
      html.raw("</span>");
    } else {
      context.delegateRender();
    }
  }
}
