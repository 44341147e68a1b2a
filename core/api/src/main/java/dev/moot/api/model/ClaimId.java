package dev.moot.api.model;

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
