package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A relation whose claims are at hand: the step from premises to what they bear on.
 *
 * @param debate id of the debate that draws it
 * @param relation the relation
 * @param premises its premises; at least one
 * @param claim the claim it bears on, unless it is an undercut
 */
record Step(String debate, Relation relation, List<Claim> premises, Optional<Claim> claim) {

  Step {
    premises = List.copyOf(premises);
  }

  /** Its name on the whole site. */
  String key() {
    return key(debate, relation.id());
  }

  static String key(String debate, String relation) {
    return debate + "/" + relation;
  }

  /** The name of the step it undercuts. */
  Optional<String> undercut() {
    return relation.target().relation().map(id -> key(debate, id));
  }

  Relation.Type type() {
    return relation.type();
  }

  /** The claims it bears on: both ends of a contradiction, none for an undercut. */
  List<ClaimId> bearsOn() {
    Stream<Claim> premises =
        type() == Relation.Type.CONTRADICTS ? premises().stream() : Stream.empty();
    return Stream.concat(claim.stream(), premises).map(Claim::id).distinct().toList();
  }

  /** Whether all its claims are among {@code claims}. */
  boolean isAmong(Collection<ClaimId> claims) {
    return premises.stream().allMatch(p -> claims.contains(p.id()))
        && claim.filter(c -> !claims.contains(c.id())).isEmpty();
  }
}
