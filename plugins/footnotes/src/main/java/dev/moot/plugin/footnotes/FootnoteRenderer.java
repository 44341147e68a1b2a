package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.MarkdownScope;
import dev.moot.api.render.Html;
import dev.moot.api.render.Medium;
import dev.moot.api.render.PageScope;
import dev.moot.api.render.PartId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Renders marks in Java, since there are many of them, and lists of notes through the partial
 * {@code footnotes}. One instance renders one document.
 */
final class FootnoteRenderer implements NodeRenderer {

  /** Ids on the page, by the id that a note or mark would have if nothing else had it. */
  private final Map<String, String> ids = new HashMap<>();

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(FootnoteReference.class, this::mark),
        new NodeRenderingHandler<>(InlineNote.class, this::mark),
        new NodeRenderingHandler<>(FootnoteDefinition.class, (node, context, html) -> {}),
        new NodeRenderingHandler<>(NoteList.class, this::list));
  }

  private void mark(FootnoteMark mark, NodeRendererContext context, HtmlWriter html) {
    Note note = mark.note();
    if (note == null) {
      html.text(mark.getChars().unescape());
      return;
    }
    if (context.isDoNotRenderLinks()) {
      return;
    }
    PageScope page = MarkdownScope.of(context).page();
    String label = note.label();
    // Only the first mark is an anchor: the note in the margin sits beside it.
    boolean anchor = mark.ordinal() == 1 && !note.isKept() && page.medium() == Medium.PAGE;
    html.raw(
        "<sup class=\"ref\""
            + (anchor ? " style=\"--r:--r" + label + "\"" : "")
            + "><a id=\""
            + id(note.markId(mark.ordinal()), page)
            + "\" href=\"#"
            + id(note.id(), page)
            + "\" role=\"doc-noteref\" aria-label=\""
            + Html.text(page.message("footnotes.note", label))
            + "\">"
            + label
            + "</a></sup>");
  }

  private void list(NoteList list, NodeRendererContext context, HtmlWriter html) {
    PageScope page = MarkdownScope.of(context).page();
    List<NoteView> notes = new ArrayList<>();
    int previous = 0;
    for (Note note : list.notes()) {
      notes.add(view(note, previous, page, context));
      previous = note.number();
    }
    boolean ofBlock = list.isOfBlock();
    String headingId = ofBlock ? "" : page.uniqueId(PartId.of("notes-h"));
    Html section =
        page.partial(
            "footnotes", Map.of("notes", notes, "ofBlock", ofBlock, "headingId", headingId));
    html.line();
    html.rawPre(section.markup());
    html.line();
  }

  /** A heading of the post may be called "fn 1". */
  private String id(String base, PageScope page) {
    return ids.computeIfAbsent(base, page::uniqueId);
  }

  private NoteView view(Note note, int previous, PageScope page, NodeRendererContext context) {
    String id = id(note.id(), page);
    List<NoteView.Back> backs = new ArrayList<>();
    for (FootnoteMark mark : note.marks()) {
      backs.add(new NoteView.Back(id(note.markId(mark.ordinal()), page), mark.ordinal()));
    }
    if (note.text() instanceof InlineNote inline) {
      return new NoteView(
          id, note.label(), note.number(), previous, Html.EMPTY, inside(inline, context), backs);
    }
    List<Node> blocks = new ArrayList<>();
    for (Node node = note.text().getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof FootnoteDefinition)) {
        blocks.add(node);
      }
    }
    Html last = Html.EMPTY;
    if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph paragraph) {
      blocks.remove(paragraph);
      last = inside(paragraph, context);
    }
    NodeRendererContext before = context.getSubContext(false);
    blocks.forEach(before::render);
    return new NoteView(id, note.label(), note.number(), previous, written(before), last, backs);
  }

  private static Html inside(Node node, NodeRendererContext context) {
    NodeRendererContext inner = context.getSubContext(false);
    inner.renderChildren(node);
    return written(inner);
  }

  private static Html written(NodeRendererContext context) {
    return Html.markup(context.getHtmlWriter().toString().strip());
  }
}
