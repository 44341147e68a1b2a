package dev.moot.api.draft;

import java.util.List;

/**
 * What became of each part of something that was turned into another form: nothing is dropped in
 * silence.
 *
 * @param counts how many parts were read, joined, left out and kept as something near; those that
 *     are 0 are there too, for other programs
 * @param remarks single parts that could not be taken as they stand, in order
 * @param notes anything else the writer should know, a sentence each
 */
public record Account(List<Count> counts, List<Remark> remarks, List<String> notes) {

  /** Nothing to tell. */
  public static final Account NONE = new Account(List.of(), List.of(), List.of());

  public Account {
    counts = List.copyOf(counts);
    remarks = List.copyOf(remarks);
    notes = List.copyOf(notes);
  }
}
