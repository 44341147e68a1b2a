package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import dev.moot.engine.character.HiddenText;
import java.util.Set;

/**
 * Brings Flexmark's blocks, emphasis and code spans to CommonMark 0.31.2; {@link SpecInlineParser}
 * does it for what is left.
 */
public final class SpecMends implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  @Override
  public void parserOptions(MutableDataHolder options) {
    HeadingLine.setIn(options);
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new TildeFence());
    builder.customBlockParserFactory(new HeadingLine());
    builder.customDelimiterProcessor(new EmphasisMark('*'));
    builder.customDelimiterProcessor(new EmphasisMark('_'));
  }

  @Override
  public void extend(HtmlRenderer.Builder builder, String rendererType) {
    builder.nodeRendererFactory(
        options -> () -> Set.of(new NodeRenderingHandler<>(Code.class, SpecMends::code)));
    builder.nodeRendererFactory(
        options ->
            () -> Set.of(new NodeRenderingHandler<>(HtmlEntity.class, SpecMends::reference)));
    builder.nodeRendererFactory(options -> new CodeNodes());
  }

  /** A character by its number or name; one that no page can hold is shown as unreadable. */
  private static void reference(HtmlEntity node, NodeRendererContext context, HtmlWriter html) {
    html.text(HiddenText.printable(node.getChars().unescape()));
  }

  private static void code(Code node, NodeRendererContext context, HtmlWriter html) {
    String text = codeText(node);
    // A document that is no post's, as the examples of the specification are, has no scope.
    MarkdownScope scope = MarkdownScope.KEY.get(context.getDocument());
    boolean rightToLeft = scope != null && scope.isRightToLeft();
    html.raw(Html.isMixed(text, rightToLeft) ? "<code dir=\"auto\">" : "<code>");
    html.raw(Html.text(text) + "</code>");
  }

  /**
   * The text of a code span: line ends are spaces, and one space goes from both ends unless there
   * is nothing else. In a table {@code \\|} is the bar that would end the cell, as on GitHub.
   */
  public static String codeText(Code node) {
    String text =
        node.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    if (text.contains("\\|") && node.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }
}
