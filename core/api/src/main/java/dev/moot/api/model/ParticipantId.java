package dev.moot.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The global name of a participant, written {@code debate/local}; a role in one debate is never
 * silently the same person as a role in another.
 *
 * @param debate id of the debate they take part in
 * @param local their id within it
 */
public record ParticipantId(String debate, String local) implements Comparable<ParticipantId> {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ParticipantId id && local.equals(id.local) && debate.equals(id.debate);
  }

  /** Spread out as that of a {@link ClaimId}. */
  @Override
  public int hashCode() {
    return 0x9E3779B1 * debate.hashCode() + local.hashCode();
  }

  @Override
  public int compareTo(ParticipantId other) {
    int byDebate = debate.compareTo(other.debate);
    return byDebate != 0 ? byDebate : local.compareTo(other.local);
  }

  @Override
  public String toString() {
    return debate + "/" + local;
  }
}
