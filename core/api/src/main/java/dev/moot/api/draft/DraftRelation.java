package dev.moot.api.draft;

import dev.moot.api.model.Relation;
import java.util.List;
import java.util.Optional;

/**
 * How claims of a draft bear on a claim of it, or on another relation.
 *
 * @param key how undercuts of the draft call it
 * @param name what its id is made of, where an undercut needs one
 * @param type in which way they bear
 * @param premises keys of the claims that bear; several are linked
 * @param target key of the claim they bear on, for an undercut that of the relation
 * @param scheme the argument scheme, by name
 * @param strength how much, 0 to 1
 */
public record DraftRelation(
    String key,
    String name,
    Relation.Type type,
    List<String> premises,
    String target,
    Optional<String> scheme,
    double strength) {

  public DraftRelation {
    premises = List.copyOf(premises);
  }

  /** One at full strength, of no scheme. */
  public static DraftRelation of(
      String key, String name, Relation.Type type, List<String> premises, String target) {
    return new DraftRelation(key, name, type, premises, target, Optional.empty(), 1);
  }

  /** The same by {@code words}. */
  public DraftRelation withScheme(Optional<String> words) {
    return new DraftRelation(key, name, type, premises, target, words, strength);
  }
}
