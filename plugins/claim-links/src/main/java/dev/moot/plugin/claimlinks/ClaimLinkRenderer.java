package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Split;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PartId;
import java.util.Map;
import java.util.Set;

/**
 * Renders links to claims and people in Java, since a digest is full of them, and cards through the
 * theme's {@code claim-card} and {@code person-card}.
 */
final class ClaimLinkRenderer implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(ClaimLink.class, ClaimLinkRenderer::link),
        new NodeRenderingHandler<>(PersonLink.class, ClaimLinkRenderer::person),
        new NodeRenderingHandler<>(ClaimCard.class, ClaimLinkRenderer::card),
        new NodeRenderingHandler<>(PersonCard.class, ClaimLinkRenderer::personCard));
  }

  private static void link(ClaimLink link, NodeRendererContext context, HtmlWriter html) {
    if (isInLink(link, context)) {
      context.renderChildren(link);
      return;
    }
    MarkdownScope scope = MarkdownScope.of(context);
    PageScope page = scope.page();
    Claim claim = scope.claim(link);
    Split split = claim.split();
    boolean leans = split.holds() + split.doubts() > 0;
    String href = Html.text(page.href(claim.permalink())).markup();
    if (page.medium() == Medium.FEED) {
      html.raw("<a href=\"" + href + "\">");
      context.renderChildren(link);
      html.raw("</a>");
      if (leans) {
        String words = page.message("claim-links.split", split.holds(), split.doubts());
        html.raw(" (" + Html.text(words) + ")");
      }
      return;
    }
    String card = PartId.of(claim.id());
    html.raw("<a class=\"claim\" data-card=\"" + card + "\" href=\"" + href + "\">");
    context.renderChildren(link);
    if (leans) {
      String counts = "--h:" + split.holds() + ";--d:" + split.doubts();
      html.raw("<span class=\"split\" style=\"" + counts + "\" aria-hidden=\"true\"></span>");
    }
    html.raw("</a>");
  }

  private static void person(PersonLink link, NodeRendererContext context, HtmlWriter html) {
    MarkdownScope scope = MarkdownScope.of(context);
    Participant person = scope.participant(link);
    boolean linked = !isInLink(link, context);
    if (linked) {
      html.raw(open(person, scope.page()));
    }
    if (link.isBare()) {
      html.raw(Html.inline(person.name(), scope.isRightToLeft()).markup());
    } else {
      context.renderChildren(link);
    }
    if (linked) {
      html.raw("</a>");
    }
  }

  private static String open(Participant person, PageScope page) {
    String href = Html.text(page.href(person.permalink())).markup();
    String card = PartId.of(person.id());
    return page.medium() == Medium.FEED
        ? "<a href=\"" + href + "\">"
        : "<a class=\"person\" data-card=\"" + card + "\" href=\"" + href + "\">";
  }

  private static boolean isInLink(NamedLink link, NodeRendererContext context) {
    return context.isDoNotRenderLinks()
        || link.getAncestorOfType(Link.class, ClaimLink.class, PersonLink.class) != null;
  }

  private static void card(ClaimCard node, NodeRendererContext context, HtmlWriter html) {
    MarkdownScope scope = MarkdownScope.of(context);
    card(scope.page().partial("claim-card", Map.of("claim", scope.claim(node))), scope, html);
  }

  private static void personCard(PersonCard node, NodeRendererContext context, HtmlWriter html) {
    MarkdownScope scope = MarkdownScope.of(context);
    Participant person = scope.participant(node);
    card(scope.page().partial("person-card", Map.of("person", person)), scope, html);
  }

  private static void card(Html entry, MarkdownScope scope, HtmlWriter html) {
    html.line();
    String card = entry.markup().strip();
    boolean feed = scope.page().medium() == Medium.FEED;
    html.rawPre(feed ? card : "<div class=\"block\">" + card + "</div>");
    html.line();
  }
}
