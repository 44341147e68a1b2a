package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.ClaimRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cruxes that lead back to where they began: one claim turns on another, and that one on the first,
 * so that neither could be looked into before the other. Two people may each see it the other way
 * round; in the eyes of one it is a slip.
 */
final class CruxRings {

  private static final int MAX_NAMED = 6;

  private final Site site;
  private final Debate debate;
  private final Diagnostics diagnostics;

  CruxRings(Site site, Debate debate, Diagnostics diagnostics) {
    this.site = site;
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    Map<Optional<ParticipantId>, List<Crux>> byHand = new LinkedHashMap<>();
    for (Crux crux : debate.cruxes()) {
      if (!crux(crux).equals(decided(crux))) {
        byHand.computeIfAbsent(crux.declaredBy(), h -> new ArrayList<>()).add(crux);
      }
    }
    byHand.values().forEach(this::reviewHand);
  }

  /** Each ring is reported where it closes: at the last of its cruxes, in the order of the file. */
  private void reviewHand(List<Crux> cruxes) {
    Map<ClaimId, List<Crux>> turnsOn = new HashMap<>();
    Set<ClaimId> told = new HashSet<>();
    for (Crux crux : cruxes) {
      List<Crux> ring = way(crux, turnsOn);
      if (!ring.isEmpty() && ring.stream().noneMatch(c -> told.contains(crux(c)))) {
        ring.forEach(c -> told.add(crux(c)));
        report(crux, ring);
      }
      turnsOn.computeIfAbsent(decided(crux), d -> new ArrayList<>()).add(crux);
    }
  }

  /**
   * The shortest way from what {@code last} makes a crux to what it decides, {@code last} itself at
   * its end; empty where there is none.
   */
  private List<Crux> way(Crux last, Map<ClaimId, List<Crux>> turnsOn) {
    Map<ClaimId, Crux> reachedBy = new HashMap<>();
    Deque<ClaimId> open = new ArrayDeque<>(List.of(crux(last)));
    while (!open.isEmpty()) {
      ClaimId claim = open.pop();
      for (Crux next : turnsOn.getOrDefault(claim, List.of())) {
        if (!crux(next).equals(crux(last)) && reachedBy.putIfAbsent(crux(next), next) == null) {
          open.add(crux(next));
        }
      }
    }
    List<Crux> way = new ArrayList<>();
    Crux step = reachedBy.get(decided(last));
    while (step != null) {
      way.add(0, step);
      step = reachedBy.get(decided(step));
    }
    if (!way.isEmpty()) {
      way.add(last);
    }
    return way;
  }

  private void report(Crux last, List<Crux> ring) {
    String who = last.declaredBy().map(p -> "`" + p.local() + "`").orElse("the editor");
    Diagnostic diagnostic =
        Diagnostic.of(
                ClaimRules.CRUX_CYCLE,
                last.location(),
                "by the cruxes of " + who + ", " + path(last, ring))
            .withHint("keep the one that would settle the other, and remove the rest");
    for (Crux crux : limited(ring.subList(0, ring.size() - 1))) {
      diagnostic =
          diagnostic.withRelated(
              crux.location(), "`" + decidedName(crux) + "` turns on `" + name(crux) + "`");
    }
    diagnostics.report(diagnostic);
  }

  private String path(Crux last, List<Crux> ring) {
    StringBuilder path = new StringBuilder("`" + decidedName(last) + "` turns on `");
    path.append(name(last)).append('`');
    for (Crux crux : limited(ring.subList(0, ring.size() - 1))) {
      path.append(", that on `").append(name(crux)).append('`');
    }
    return ring.size() - 1 > MAX_NAMED ? path + " and so on, back to itself" : path.toString();
  }

  private static <T> Collection<T> limited(List<T> all) {
    return all.subList(0, Math.min(all.size(), MAX_NAMED));
  }

  private ClaimId crux(Crux crux) {
    return site.canonical(crux.claim());
  }

  private ClaimId decided(Crux crux) {
    return site.canonical(crux.decides());
  }

  private String name(Crux crux) {
    return debate.nameOf(crux.claim());
  }

  private String decidedName(Crux crux) {
    return debate.nameOf(crux.decides());
  }
}
