package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * The place in running text that a note's number stands at: a reference, or a note written in
 * place.
 */
abstract sealed class FootnoteMark extends Node permits FootnoteReference, InlineNote {

  private @Nullable Note note;
  private int ordinal;

  /** The note; null for a reference to nothing, and for marks in notes that nobody reaches. */
  @Nullable Note note() {
    return note;
  }

  /** Counts the marks of one note, from 1. */
  int ordinal() {
    return ordinal;
  }

  /** Called once, by {@link Numbering}, before the tree is shared. */
  void pointTo(Note note) {
    this.note = note;
    this.ordinal = note.add(this);
  }
}
