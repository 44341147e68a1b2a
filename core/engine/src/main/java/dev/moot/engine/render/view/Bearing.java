package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Relation;
import dev.moot.api.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A relation seen from one of its premises: what that claim is a reason for or against.
 *
 * @param relation the relation
 * @param target the claim it bears on; for an undercut, the one that the weakened step leads to
 * @param step the claims that step starts from; none but for an undercut
 */
public record Bearing(Relation relation, Claim target, List<Claim> step) {

  public Bearing {
    step = List.copyOf(step);
  }

  static Optional<Bearing> of(Relation relation, Map<String, Relation> byId, Site site) {
    Optional<Relation> step = relation.target().relation().map(byId::get);
    Optional<ClaimId> target = relation.target().claim();
    // An undercut may weaken another undercut: then it bears on where that one leads.
    for (int i = 0; i < byId.size() && target.isEmpty() && step.isPresent(); i++) {
      Relation.Target next = step.get().target();
      target = next.claim();
      step = target.isPresent() ? step : next.relation().map(byId::get);
    }
    List<Claim> from =
        step.map(Relation::premises).orElse(List.of()).stream()
            .flatMap(p -> site.claim(p).stream())
            .toList();
    return target.flatMap(site::claim).map(t -> new Bearing(relation, t, from));
  }
}
