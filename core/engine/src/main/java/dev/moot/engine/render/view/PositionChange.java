package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Stance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something a participant did at some time: changed a claim, or took a position whose day is known.
 * Exactly one of the two is present.
 *
 * @param date the day, where it is known
 * @param claim the claim
 * @param revision the change
 * @param position the position
 */
public record PositionChange(
    Optional<LocalDate> date,
    Claim claim,
    Optional<Revision> revision,
    Optional<PositionRow> position) {

  /** What {@code participant} did, newest first, what has no date last. */
  public static List<PositionChange> of(
      ParticipantId participant, Debate debate, List<PositionRow> positions) {
    List<PositionChange> changes = new ArrayList<>();
    for (Claim claim : debate.claims().values()) {
      for (Revision revision : claim.revisions()) {
        if (revision.by().equals(participant)) {
          changes.add(
              new PositionChange(revision.date(), claim, Optional.of(revision), Optional.empty()));
        }
      }
    }
    for (PositionRow row : positions) {
      for (Stance view : row.stance().history()) {
        if (view.date().isPresent()) {
          PositionRow then = PositionRow.of(row.participant(), row.claim(), view);
          changes.add(
              new PositionChange(view.date(), row.claim(), Optional.empty(), Optional.of(then)));
        }
      }
    }
    changes.sort(
        Comparator.comparing(
            (PositionChange c) -> c.date().orElse(LocalDate.MIN), Comparator.reverseOrder()));
    return changes;
  }
}
