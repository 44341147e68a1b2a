package dev.moot.plugin.highlighting;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.render.Html;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Renders fenced code whose first word names a language that is known; other code stays as it is,
 * and so does {@link LongCode}.
 */
public final class CodeExtension
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  private final int most;

  /**
   * @param most characters of code in one file that are set off
   */
  CodeExtension(int most) {
    this.most = most;
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.postProcessorFactory(
        new DocumentPostProcessorFactory() {
          @Override
          public DocumentPostProcessor apply(Document document) {
            return new LongCode(most);
          }
        });
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder renderer, String rendererType) {
    renderer.nodeRendererFactory(
        options ->
            () -> Set.of(new NodeRenderingHandler<>(FencedCodeBlock.class, CodeExtension::render)));
  }

  private static void render(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    Language language = language(node);
    if (language == null || LongCode.in(context.getDocument()).contains(node)) {
      context.delegateRender();
      return;
    }
    html.line();
    // Opened by the writer, which then leaves the lines within as they are.
    html.tag("pre").openPre();
    html.raw("<code class=\"language-" + Html.text(name(node)) + "\">");
    html.raw(language.highlight(code(node)).markup());
    html.raw("</code>");
    html.tag("/pre").closePre();
    html.line();
  }

  /** The language that {@code node} names, or null where it is not known. */
  static @Nullable Language language(FencedCodeBlock node) {
    return Languages.named(name(node).toLowerCase(Locale.ROOT));
  }

  private static String name(FencedCodeBlock node) {
    return node.getInfoDelimitedByAny(c -> c == ' ' || c == '\t').unescape();
  }

  /** Line by line: Flexmark's own content takes time that grows with the square of their number. */
  private static String code(FencedCodeBlock node) {
    StringBuilder code = new StringBuilder();
    node.getContentLines().forEach(code::append);
    return code.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}
