package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import java.util.Set;

/**
 * Task lists and definition lists where Flexmark's are no valid HTML or lose paragraphs: it puts
 * all of a loose task into one {@code <p>}, and the first paragraph of a loose definition into
 * none.
 */
final class ListNodes implements NodeRenderer {

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(TaskListItem.class, ListNodes::task),
        new NodeRenderingHandler<>(DefinitionItem.class, ListNodes::definition),
        new NodeRenderingHandler<>(Paragraph.class, ListNodes::paragraph));
  }

  private static void task(TaskListItem item, NodeRendererContext context, HtmlWriter html) {
    String box =
        isTask(item) ? box(item, context) : Html.text(item.getMarkerSuffix().toString()).markup();
    boolean tight = ListOptions.get(context.getOptions()).isTightListItem(item);
    html.line();
    html.raw(isTask(item) ? "<li class=\"task-list-item\">" : "<li>");
    Node first = item.getFirstChild();
    if (tight || !(first instanceof Paragraph)) {
      html.raw(box);
      context.renderChildren(item);
    } else {
      html.raw("<p>" + box);
      context.renderChildren(first);
      html.raw("</p>");
      for (Node child = first.getNext(); child != null; child = child.getNext()) {
        context.render(child);
      }
    }
    html.raw("</li>");
    html.line();
  }

  /** {@code [x]y} is no task; GitHub wants a space after the box. */
  private static boolean isTask(TaskListItem item) {
    BasedSequence text = item.getDocument().getChars().getBaseSequence();
    int end = item.getMarkerSuffix().getEndOffset();
    return end >= text.length() || Character.isWhitespace(text.charAt(end));
  }

  private static String box(TaskListItem item, NodeRendererContext context) {
    boolean done = item.isItemDoneMarker();
    PageScope page = MarkdownScope.of(context).page();
    if (page.medium() == Medium.FEED) {
      return done ? "☑ " : "☐ ";
    }
    String state = page.message((done ? CoreMessage.TASK_DONE : CoreMessage.TASK_TO_DO).key());
    return "<input type=\"checkbox\" class=\"task\""
        + (done ? " checked" : "")
        + " disabled aria-label=\""
        + Html.text(state)
        + "\"> ";
  }

  private static void definition(
      DefinitionItem item, NodeRendererContext context, HtmlWriter html) {
    html.line();
    html.raw("<dd>");
    context.renderChildren(item);
    html.raw("</dd>");
    html.line();
  }

  private static void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
    if (!(node.getParent() instanceof DefinitionItem item)) {
      context.delegateRender();
    } else if (isLoose(item)) {
      html.line();
      html.raw("<p>");
      context.renderChildren(node);
      html.raw("</p>");
      html.line();
    } else {
      context.renderChildren(node);
    }
  }

  /** Whether a blank line stands before the definition, or between paragraphs of it. */
  private static boolean isLoose(DefinitionItem item) {
    Node first = item.getFirstChildAny(Paragraph.class);
    if (first != null && first.getNextAny(Paragraph.class) != null) {
      return true;
    }
    BasedSequence text = item.getDocument().getChars().getBaseSequence();
    int ends = 0;
    int at = item.getStartOffset() - 1;
    while (at >= 0 && " \t>\r\n".indexOf(text.charAt(at)) >= 0) {
      ends += text.charAt(at) == '\n' ? 1 : 0;
      at--;
    }
    return ends > 1;
  }
}
