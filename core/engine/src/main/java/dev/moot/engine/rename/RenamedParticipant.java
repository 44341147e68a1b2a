package dev.moot.engine.rename;

import dev.moot.api.model.ParticipantId;
import java.util.List;

/**
 * Somebody who got another id, or another name.
 *
 * @param from their id
 * @param to their new id
 * @param oldName what pages called them
 * @param name what pages call them now
 * @param left where the old id or name still stands as words, which no renaming touches
 */
public record RenamedParticipant(
    ParticipantId from, ParticipantId to, String oldName, String name, List<LeftWord> left)
    implements Renamed {

  public RenamedParticipant {
    left = List.copyOf(left);
  }

  @Override
  public String old() {
    return marked(from);
  }

  @Override
  public String current() {
    return marked(to);
  }

  private static String marked(ParticipantId id) {
    return id.debate() + "/@" + id.local();
  }
}
