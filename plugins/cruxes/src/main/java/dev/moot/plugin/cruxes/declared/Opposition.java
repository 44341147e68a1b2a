package dev.moot.plugin.cruxes.declared;

import dev.moot.api.model.ParticipantId;
import java.util.List;
import java.util.stream.Stream;

/**
 * People who name one crux, and each of whom is opposed to each of the others, on the crux and on
 * what it decides.
 *
 * @param ones those on one side of the crux, at least one, in the order of the file
 * @param others those on the other side of it, at least one
 */
public record Opposition(List<ParticipantId> ones, List<ParticipantId> others) {

  public Opposition {
    ones = List.copyOf(ones);
    others = List.copyOf(others);
  }

  /** All of them. */
  public List<ParticipantId> people() {
    return Stream.concat(ones.stream(), others.stream()).toList();
  }
}
