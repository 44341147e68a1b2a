package dev.moot.api.model;

import org.jspecify.annotations.Nullable;

/**
 * The global name of a claim, written {@code debate/local}.
 *
 * @param debate id of the debate that defines it
 * @param local its id within that debate
 */
public record ClaimId(String debate, String local) implements Comparable<ClaimId> {

  /** The path that belongs to a claim of this name. */
  public Permalink permalink() {
    return Permalink.page("claims", debate, local);
  }

  // By hand: a record's own is run slowly at first, and sites ask for claims a million times.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimId id && local.equals(id.local) && debate.equals(id.debate);
  }

  /** Not by 31, as strings do it: numbered claims of numbered debates would share their numbers. */
  @Override
  public int hashCode() {
    return 0x9E3779B1 * debate.hashCode() + local.hashCode();
  }

  @Override
  public int compareTo(ClaimId other) {
    int byDebate = debate.compareTo(other.debate);
    return byDebate != 0 ? byDebate : local.compareTo(other.local);
  }

  @Override
  public String toString() {
    return debate + "/" + local;
  }
}
