package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * {@code [^id]: text}, with the blocks indented under it. It is rendered in a {@link NoteList}, not
 * in place, and its words are no part of the block around it.
 */
final class FootnoteDefinition extends Block implements DoNotCollectText {

  private final BasedSequence label;
  private boolean reached;

  FootnoteDefinition(BasedSequence label) {
    this.label = label;
  }

  BasedSequence id() {
    return Label.id(label);
  }

  /** Whether a reader can get to it, from the text or from a note that they can get to. */
  boolean isReached() {
    return reached;
  }

  /** Whether there is nothing to read in it. */
  boolean isBlank() {
    return getFirstChildAnyNot(FootnoteDefinition.class) == null;
  }

  /** Called by {@link Numbering}, before the tree is shared. */
  void markReached() {
    reached = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {label};
  }
}
