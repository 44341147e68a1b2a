package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Writes code as Flexmark does, which puts the lines of a block together in time that grows with
 * the square of their number.
 */
final class CodeNodes implements NodeRenderer {

  private static final String BLANK = " \t";

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(IndentedCodeBlock.class, CodeNodes::indented),
        new NodeRenderingHandler<>(FencedCodeBlock.class, CodeNodes::fenced));
  }

  private static void indented(
      IndentedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    int last = node.getLineCount();
    while (last > 0 && node.getLineChars(last - 1).isBlank()) {
      last--;
    }
    String text = lines(node, last);
    write("", text.endsWith("\n") || text.isEmpty() ? text : text + "\n", html);
  }

  private static void fenced(FencedCodeBlock node, NodeRendererContext context, HtmlWriter html) {
    BasedSequence info = node.getInfo();
    String language =
        info.isNotNull() && !info.isBlank()
            ? node.getInfoDelimitedByAny(c -> BLANK.indexOf(c) >= 0).unescape()
            : "";
    write(language, lines(node, node.getLineCount()), html);
  }

  /** The first {@code count} lines of {@code node}, with line feeds at their ends. */
  private static String lines(ContentNode node, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(node.getLineChars(i));
    }
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }

  private static void write(String language, String text, HtmlWriter html) {
    html.line();
    html.tag("pre").openPre();
    if (!language.isEmpty()) {
      html.attr("class", "language-" + language).withAttr();
    }
    html.tag("code");
    html.text(text);
    html.tag("/code");
    html.tag("/pre").closePre();
    html.line();
  }
}
