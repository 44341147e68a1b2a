package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.ClaimReference;
import dev.moot.api.markdown.NoteKeeper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the notes of one document in the order in which they are read, and puts the lists of
 * notes in their places. A note is read where its first mark stands, and a note in it right after
 * it, so that in the list and in the margin it follows the one it belongs to. Each is read once, so
 * that notes that refer to each other end it too. Those that a block keeps are counted apart.
 */
final class Numbering extends DocumentPostProcessor {

  private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
  private final Map<Node, Note> notes = new IdentityHashMap<>();
  private final Map<Block, List<Note>> homes = new LinkedHashMap<>();
  private int listed;
  private int kept;

  @Override
  public Document processDocument(Document document) {
    List<FootnoteMark> marks = new ArrayList<>();
    collect(document, marks);
    Map<Node, Node> moved = new IdentityHashMap<>();
    marks.forEach(mark -> moveOutOfLink(mark, moved));
    number(document, document);
    homes.forEach((home, list) -> home.appendChild(new NoteList(home, list)));
    return document;
  }

  private void collect(Node parent, List<FootnoteMark> marks) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition definition) {
        definitions.putIfAbsent(Label.key(definition.id()), definition);
      } else if (node instanceof FootnoteMark mark) {
        marks.add(mark);
      }
      collect(node, marks);
    }
  }

  /**
   * A link cannot stand in a link, so a mark in a link's words goes behind it.
   *
   * @param moved the last mark that went behind each link
   */
  private static void moveOutOfLink(FootnoteMark mark, Map<Node, Node> moved) {
    Node link = null;
    for (Node node = mark.getParent();
        node != null && !(node instanceof Block) && !(node instanceof InlineNote);
        node = node.getParent()) {
      if (isLink(node)) {
        link = node;
      }
    }
    if (link != null) {
      moved.getOrDefault(link, link).insertAfter(mark);
      moved.put(link, mark);
    }
  }

  private static boolean isLink(Node node) {
    return node instanceof InlineLinkNode
        || node instanceof ClaimReference
        || (node instanceof RefNode reference && reference.isDefined());
  }

  private void number(Node parent, Block home) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteMark mark) {
        number(mark, home);
      } else if (!(node instanceof FootnoteDefinition)) {
        boolean keeps = node instanceof NoteKeeper keeper && keeper.keepsNotes();
        number(node, keeps && node instanceof Block block ? block : home);
      }
    }
  }

  private void number(FootnoteMark mark, Block home) {
    Node text =
        mark instanceof FootnoteReference reference
            ? definitions.get(Label.key(reference.id()))
            : mark;
    if (text == null) {
      return;
    }
    Note known = notes.get(text);
    if (known != null) {
      mark.pointTo(known);
      return;
    }
    boolean keeps = !(home instanceof Document);
    Note note = new Note(keeps ? ++kept : ++listed, text, keeps);
    notes.put(text, note);
    mark.pointTo(note);
    homes.computeIfAbsent(home, h -> new ArrayList<>()).add(note);
    if (text instanceof FootnoteDefinition definition) {
      definition.markReached();
    }
    number(text, home);
  }

  /** Makes one for each document. */
  static final class Factory extends DocumentPostProcessorFactory {

    @Override
    public DocumentPostProcessor apply(Document document) {
      return new Numbering();
    }
  }
}
