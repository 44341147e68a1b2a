package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Where notes are listed: the last node of the document, and of each block that keeps its own. A
 * note from a closed aside has no place in the margin, since its mark cannot be seen there.
 */
final class NoteList extends Block {

  private final List<Note> notes;

  NoteList(Block home, List<Note> notes) {
    super(end(home.getChars()));
    this.notes = List.copyOf(notes);
  }

  List<Note> notes() {
    return notes;
  }

  /** Whether it is the list of a block within the text. */
  boolean isOfBlock() {
    return !(getParent() instanceof Document);
  }

  private static BasedSequence end(BasedSequence chars) {
    return chars.subSequence(chars.length(), chars.length());
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
