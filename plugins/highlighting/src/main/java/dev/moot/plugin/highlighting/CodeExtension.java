package dev.moot.plugin.highlighting;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.render.Html;
import java.util.Locale;
import java.util.Set;

/**
 * Renders fenced code whose first word names a language that is known; other code stays as it is.
 */
public final class CodeExtension implements HtmlRenderer.HtmlRendererExtension {

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder renderer, String rendererType) {
    renderer.nodeRendererFactory(
        options ->
            () -> Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, CodeExtension::render)));
  }

  private static void render(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    String name = node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').unescape();
    Language language = Languages.named(name.toLowerCase(Locale.ROOT));
    if (language == null) {
      context.delegateRender();
      return;
    }
    html.line();
    // Opened by the writer, which then leaves the lines within as they are.
    html.tag("pre").openPre();
    html.raw("<code class=\"language-" + Html.text(name) + "\">");
    html.raw(language.highlight(code(node)).markup());
    html.raw("</code>");
    html.tag("/pre").closePre();
    html.line();
  }

  /** Line by line: Flexmark's own content takes time that grows with the square of their number. */
  private static String code(FencedCodeBlock node) {
    StringBuilder code = new StringBuilder();
    node.getContentLines().forEach(code::append);
    return code.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}
