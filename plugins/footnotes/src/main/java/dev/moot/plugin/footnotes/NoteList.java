package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.DirectiveNode;
import java.util.List;

/**
 * Where notes are listed: the last node of the document, and of each aside that notes are first
 * referred to in. A note from a closed aside has no place in the margin, since its mark cannot be
 * seen there.
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

  boolean isInAside() {
    return getParent() instanceof DirectiveNode;
  }

  private static BasedSequence end(BasedSequence chars) {
    return chars.subSequence(chars.length(), chars.length());
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
