package dev.moot.api.markdown;

/**
 * A Flexmark block that may keep its own notes: notes first referred to inside it are listed at its
 * end, as its last child, and not at the end of the text or in the margin. For blocks that a reader
 * may skip or cannot always see, such as asides. A block that implements it has to render its
 * children.
 */
public interface NoteKeeper {

  /** Whether this block keeps its own notes. */
  boolean keepsNotes();
}
