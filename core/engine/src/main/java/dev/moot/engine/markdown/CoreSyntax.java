package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.IndependentLinkResolverFactory;
import com.vladsch.flexmark.html.LinkResolver;
import com.vladsch.flexmark.html.renderer.LinkResolverBasicContext;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.LinkStatus;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PartId;
import dev.moot.api.render.SafeUrl;
import dev.moot.engine.plugin.Plugins;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine itself adds to CommonMark: directives, heading ids, safe links, typography, links
 * to the glossary, raw HTML by policy.
 */
final class CoreSyntax implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  private final Plugins plugins;

  CoreSyntax(Plugins plugins) {
    this.plugins = plugins;
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new NestingLimit());
    builder.customBlockParserFactory(
        new DirectiveBlockParser.Syntax(
            name -> Optional.ofNullable(plugins.directives().get(name))));
    builder.customInlineParserExtensionFactory(new HeadingIdParser.Syntax());
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(options -> new CoreNodes());
    builder.nodeRendererFactory(options -> new ListNodes());
    builder.nodeRendererFactory(options -> new TableNodes());
    builder.nodeRendererFactory(options -> new ImageNodes());
    builder.nodeRendererFactory(options -> new DeadLinks());
    builder.linkResolverFactory(
        new IndependentLinkResolverFactory() {
          @Override
          public LinkResolver apply(LinkResolverBasicContext context) {
            return (node, links, link) -> resolve(links, link);
          }
        });
    builder.attributeProviderFactory(
        new IndependentAttributeProviderFactory() {
          @Override
          public AttributeProvider apply(LinkResolverContext context) {
            return (node, part, attributes) -> {
              // Only table cells have `align`, which is not HTML any more. The node is no help
              // here: within a directive Flexmark names the directive.
              if (attributes.contains("align")) {
                if (!isFeed((BodyScope) MarkdownScope.of(context.getDocument()))) {
                  attributes.replaceValue("style", "text-align:" + attributes.getValue("align"));
                }
                attributes.remove("align");
              }
            };
          }
        });
  }

  /**
   * Makes paths of the site relative, and drops what is no safe URL; the parse stage has reported
   * the latter.
   */
  private static ResolvedLink resolve(LinkResolverBasicContext context, ResolvedLink link) {
    if (link.getLinkType() == LinkType.LINK_REF || link.getLinkType() == LinkType.IMAGE_REF) {
      return link; // asked for words in brackets that nothing defines, which stay words
    }
    BodyScope scope = (BodyScope) MarkdownScope.of(context.getDocument());
    String url = scope.url(SafeUrl.of(link.getUrl()).orElse("#"));
    return link.withUrl(url).withStatus(LinkStatus.VALID);
  }

  private static final class CoreNodes implements NodeRenderer {

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(
          new NodeRenderingHandler<>(DirectiveNode.class, this::directive),
          new NodeRenderingHandler<>(DirectiveLabel.class, (node, context, html) -> {}),
          new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Heading.class, CoreSyntax::heading),
          new NodeRenderingHandler<>(HeadingId.class, (node, context, html) -> {}),
          new NodeRenderingHandler<>(Text.class, CoreSyntax::text),
          new NodeRenderingHandler<>(HtmlBlock.class, CoreSyntax::rawBlock),
          new NodeRenderingHandler<>(HtmlInline.class, CoreSyntax::rawInline),
          new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, context, html) -> {}),
          new NodeRenderingHandler<>(HtmlInlineComment.class, (node, context, html) -> {}));
    }

    private void directive(DirectiveNode node, NodeRendererContext context, HtmlWriter html) {
      Html rendered = DirectiveRendering.render(node, scope(context), context);
      html.line();
      html.rawPre(rendered.markup());
      html.line();
    }
  }

  private static BodyScope scope(NodeRendererContext context) {
    return (BodyScope) MarkdownScope.of(context);
  }

  private static void heading(
      com.vladsch.flexmark.ast.Heading node, NodeRendererContext context, HtmlWriter html) {
    BodyScope scope = scope(context);
    String tag = "h" + node.getLevel();
    html.line();
    if (isFeed(scope)) {
      // Links to a place of the text lead to the site, where readers can be sure to find it.
      html.raw("<" + tag + ">");
      context.renderChildren(node);
      html.raw("</" + tag + ">");
      html.line();
      return;
    }
    String id = scope.addHeading(node, node.getLevel());
    html.raw("<" + tag + " id=\"" + Html.text(id) + "\">");
    context.renderChildren(node);
    html.raw(
        " <a class=\"h\" href=\"#"
            + Html.text(id)
            + "\" aria-label=\""
            + Html.text(scope.page().message(CoreMessage.HEADING_LINK.key()))
            + "\">#</a>");
    html.raw("</" + tag + ">");
    html.line();
  }

  /** Text as it is typed or as typography shows it, with the first uses of terms linked. */
  private static void text(Text node, NodeRendererContext context, HtmlWriter html) {
    BodyScope scope = scope(context);
    if (scope.isLeftOut(node)) {
      return;
    }
    int at = 0;
    for (TermLinks.Piece piece : scope.terms().in(node)) {
      write(scope.shown(node, at, piece.start()), html);
      if (piece.opens()) {
        String href = scope.page().href(scope.terms().glossary());
        String anchor = scope.terms().anchor(piece);
        html.raw(
            "<a class=\"term\""
                + (isFeed(scope) ? "" : " data-card=\"" + PartId.of("t-" + anchor) + "\"")
                + " href=\""
                + Html.text(href + "#" + anchor)
                + "\">");
      }
      write(scope.shown(node, piece.start(), piece.end()), html);
      if (piece.closes()) {
        html.raw("</a>");
      }
      at = piece.end();
    }
    write(scope.shown(node, at, node.getTextLength()), html);
  }

  /** Flexmark asks a pattern about every text, and most have nothing to escape. */
  private static void write(String text, HtmlWriter html) {
    boolean plain =
        text.indexOf('<') < 0
            && text.indexOf('>') < 0
            && text.indexOf('&') < 0
            && text.indexOf('"') < 0;
    if (plain) {
      html.raw(text);
    } else {
      html.text(text);
    }
  }

  private static void rawBlock(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
    String raw = node.getChars().toString();
    BodyScope scope = scope(context);
    html.line();
    if (scope.isShownAsText(node)) {
      html.raw("<p>" + Html.text(raw.strip()) + "</p>");
    } else {
      html.rawPre(isFeed(scope) ? FeedHtml.block(raw, scope) : raw.stripTrailing());
    }
    html.line();
  }

  private static void rawInline(HtmlInline node, NodeRendererContext context, HtmlWriter html) {
    String raw = node.getChars().toString();
    BodyScope scope = scope(context);
    if (scope.isShownAsText(node)) {
      html.raw(Html.text(raw).markup());
    } else if (!isFeed(scope)) {
      html.raw(raw);
    } else if (!scope.isLeftOut(node)) {
      FeedHtml.leftOutWith(node).forEach(scope::leaveOut);
      html.raw(FeedHtml.inline(raw, scope));
    }
  }

  private static boolean isFeed(BodyScope scope) {
    return scope.page().medium() == Medium.FEED;
  }
}
