package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.LinkType;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.ResolvedLink;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.engine.markdown.BodyScope.Names;
import dev.moot.engine.markdown.text.PlainText;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pictures with the size of their files, so that a page does not move while it loads; all but the
 * first of a text load when they come near. One alone in its paragraph with a title is a figure,
 * and the title its caption.
 */
final class ImageNodes implements NodeRenderer {

  private record Picture(String url, String alt, String title) {}

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Image.class, ImageNodes::image),
        new NodeRenderingHandler<>(ImageRef.class, ImageNodes::image),
        new NodeRenderingHandler<>(Paragraph.class, ImageNodes::paragraph));
  }

  private static void image(Node node, NodeRendererContext context, HtmlWriter html) {
    Picture picture = picture(node, context);
    if (picture == null) {
      context.delegateRender(); // words in brackets that nothing defines
    } else if (leadsNowhere(picture, context)) {
      html.raw(DeadLinks.picture(picture.alt()).markup());
    } else {
      write(picture, true, context, html);
    }
  }

  private static void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    Node only = node.getFirstChildAnyNot(NonRenderingInline.class);
    boolean alone = only != null && only.getNextAnyNot(NonRenderingInline.class) == null;
    Picture picture = alone && only != null ? picture(only, context) : null;
    if (picture == null || picture.title().isBlank() || leadsNowhere(picture, context)) {
      context.delegateRender();
      return;
    }
    html.line();
    html.raw("<figure>");
    write(picture, false, context, html);
    String caption = ((BodyScope) MarkdownScope.of(context)).shown(picture.title());
    html.raw("<figcaption>" + Html.text(caption) + "</figcaption></figure>");
    html.line();
  }

  private static boolean leadsNowhere(Picture picture, NodeRendererContext context) {
    return ((BodyScope) MarkdownScope.of(context)).leadsNowhere(picture.url());
  }

  private static @Nullable Picture picture(Node node, NodeRendererContext context) {
    if (node instanceof Image image) {
      return new Picture(image.getUrl().unescape(), alt(image), image.getTitle().unescape());
    } else if (node instanceof ImageRef image && image.isDefined()) {
      Reference reference = image.getReferenceNode(Parser.REFERENCES.get(context.getDocument()));
      return new Picture(
          reference.getUrl().unescape(), alt(image), reference.getTitle().unescape());
    }
    return null;
  }

  private static String alt(Node image) {
    return PlainText.of(image);
  }

  private static void write(
      Picture picture, boolean titled, NodeRendererContext context, HtmlWriter html) {
    BodyScope scope = (BodyScope) MarkdownScope.of(context);
    ResolvedLink link = context.resolveLink(LinkType.IMAGE, picture.url(), null, null);
    html.raw(
        "<img src=\"" + Html.text(link.getUrl()) + "\" alt=\"" + Html.text(picture.alt()) + '"');
    if (titled && !picture.title().isBlank()) {
      html.raw(" title=\"" + Html.text(picture.title()) + '"');
    }
    size(picture.url(), scope.names())
        .ifPresent(s -> html.raw(" width=\"" + s.width() + "\" height=\"" + s.height() + '"'));
    boolean late = !scope.isFirstImage() && scope.page().medium() == Medium.PAGE;
    html.raw(late ? " loading=\"lazy\" decoding=\"async\">" : ">");
  }

  private static Optional<ImageSize> size(String url, Names names) {
    return names
        .fileLink(url)
        .or(() -> Optional.ofNullable(SiteLink.of(url)))
        .flatMap(link -> names.imageSize(link.permalink()));
  }
}
