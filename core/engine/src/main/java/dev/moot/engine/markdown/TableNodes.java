package dev.moot.engine.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Medium;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tables that may be wider than a phone stand in a box that scrolls, {@code <div class="scroll">},
 * which the keyboard can reach. A table of two columns fits, and stands for itself; so does every
 * one in a feed. Numbers in cells stay whole.
 */
final class TableNodes implements NodeRenderer {

  private static final int COLUMNS_THAT_FIT = 2;

  /** Digits with what stands between and around them, and a short unit before or after. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "\\s*\\p{L}{0,3}[\\s\\p{P}\\p{S}]*\\d[\\d\\s\\p{P}\\p{S}]{0,18}\\p{L}{0,3}\\s*");

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TableBlock.class, TableNodes::table),
        new NodeRenderingHandler<>(TableCell.class, TableNodes::cell));
  }

  private static void table(TableBlock table, NodeRendererContext context, HtmlWriter html) {
    if (MarkdownScope.of(context).page().medium() == Medium.FEED
        || columns(table) <= COLUMNS_THAT_FIT) {
      context.delegateRender();
      return;
    }
    html.line();
    html.raw("<div class=\"scroll\" tabindex=\"0\">");
    context.delegateRender();
    html.raw("</div>");
    html.line();
  }

  /** A number, a day or an amount is of class {@code n}: it is never broken over two lines. */
  private static void cell(TableCell cell, NodeRendererContext context, HtmlWriter html) {
    if (MarkdownScope.of(context).page().medium() != Medium.FEED
        && AMOUNT.matcher(cell.getText()).matches()) {
      html.attr("class", "n");
    }
    context.delegateRender();
  }

  /** How many cells its head has: a table holds its head, that its first row, that the cells. */
  private static int columns(TableBlock table) {
    Node row = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
    int cells = 0;
    for (Node cell = row == null ? null : row.getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }
}
