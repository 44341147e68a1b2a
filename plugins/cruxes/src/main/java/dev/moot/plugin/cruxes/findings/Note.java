package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.Basis;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.derived.Unreachable;
import java.util.List;

/** Something to know of a map as a whole, beside its findings. */
public sealed interface Note {

  /** Of only one person enough is recorded to be reckoned with. */
  record Alone(ParticipantId person) implements Note {}

  /** No single claim changes anybody's verdict or closes a gap that can be told. */
  record Flat() implements Note {}

  /** Of those of whom enough is recorded, no two take opposite sides. */
  record OneSide() implements Note {}

  /**
   * Somebody's view of a claim is not recorded, on which a good part of a gap might turn.
   *
   * @param person whose view is missing
   * @param other the other of the two
   * @param claim the claim
   */
  record NotRecorded(ParticipantId person, ParticipantId other, ClaimId claim) implements Note {}

  /** The map cannot lead to somebody's own view of the root. */
  record OutOfReach(Unreachable view) implements Note {}

  /**
   * The map leads people elsewhere than they stand.
   *
   * @param basis how it is known where they stand, the same of all of them
   */
  record Elsewhere(Basis basis, List<ParticipantId> people) implements Note {
    public Elsewhere {
      people = List.copyOf(people);
    }
  }

  /** With their views the map never comes to rest. */
  record Unsettled(List<ParticipantId> people) implements Note {
    public Unsettled {
      people = List.copyOf(people);
    }
  }

  /** They have views, and too few to be reckoned with. */
  record TooLittle(List<ParticipantId> people) implements Note {
    public TooLittle {
      people = List.copyOf(people);
    }
  }

  /** No single claim would bring both of them over; said last. */
  record NoSingleClaim(Pair<ParticipantId> opponents) implements Note {}
}
