package dev.moot.plugin.footnotes;

import dev.moot.api.render.Html;
import java.util.List;

/**
 * A note as the partial {@code footnotes} sees it.
 *
 * @param id its {@code id} on the page
 * @param label what stands for it in the text: figures, or letters in the list of a block
 * @param number its place among those that are counted with it, from 1
 * @param previous the number of the note before it in the same list; 0 for the first
 * @param blocks its blocks, but for a last paragraph; empty for a note of one paragraph
 * @param last the inside of its last paragraph, where the ways back belong; empty if it ends in
 *     another block
 * @param backs the ways back to its marks
 */
public record NoteView(
    String id, String label, int number, int previous, Html blocks, Html last, List<Back> backs) {

  public NoteView {
    backs = List.copyOf(backs);
  }

  /** Whether the list does not count on from the note before it, because another list has some. */
  public boolean jumps() {
    return number != previous + 1;
  }

  /**
   * A way back.
   *
   * @param id the {@code id} of the mark
   * @param ordinal which of the note's marks it is, from 1
   */
  public record Back(String id, int ordinal) {}
}
