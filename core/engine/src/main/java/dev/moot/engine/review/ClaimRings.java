package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Site;
import dev.moot.engine.rule.ClaimRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Claims that lead back to themselves by their conditions, or by what they are the same as. A claim
 * leads to at most one other, so every ring is found once by following the claims in order; no
 * recursion, and each is visited once.
 */
final class ClaimRings {

  /** More claims of a ring than this are not named one by one. */
  private static final int MAX_NAMED = 20;

  private final Site site;
  private final Diagnostics diagnostics;

  private ClaimRings(Site site, Diagnostics diagnostics) {
    this.site = site;
    this.diagnostics = diagnostics;
  }

  /** Reports every ring of {@code site}. */
  static void report(Site site, Diagnostics diagnostics) {
    ClaimRings rings = new ClaimRings(site, diagnostics);
    List<Claim> claims = site.claims();
    rings.find(claims, Claim::condition).forEach(rings::condition);
    claims.forEach(rings::ownDebate);
    rings.wordingsInOneDebate(claims);
    rings
        .find(claims, c -> c.sameAs().filter(other -> !other.debate().equals(c.id().debate())))
        .forEach(rings::sameAs);
  }

  private List<List<Claim>> find(List<Claim> claims, Function<Claim, Optional<ClaimId>> next) {
    List<List<Claim>> rings = new ArrayList<>();
    Map<ClaimId, Claim> visitedFrom = new HashMap<>();
    for (Claim start : claims) {
      List<Claim> path = new ArrayList<>();
      Optional<Claim> at = Optional.of(start);
      while (at.isPresent() && visitedFrom.putIfAbsent(at.get().id(), start) == null) {
        path.add(at.get());
        at = next.apply(at.get()).flatMap(site::claim);
      }
      if (at.isPresent() && visitedFrom.get(at.get().id()) == start && !path.isEmpty()) {
        rings.add(List.copyOf(path.subList(path.indexOf(at.get()), path.size())));
      }
    }
    return rings;
  }

  private void condition(List<Claim> ring) {
    String message =
        ring.size() == 1
            ? "claim " + name(ring.get(0), ring) + " is asserted only if it holds itself"
            : "the condition of " + name(ring.get(0), ring) + " leads back to it: " + path(ring);
    diagnostics.report(
        around(
            ring,
            Diagnostic.of(ClaimRules.CONDITION_CYCLE, ring.get(0).location(), message)
                .withHint("take out the `condition` of one of them"),
            "under the condition "));
  }

  private void sameAs(List<Claim> ring) {
    diagnostics.report(
        around(
            ring,
            Diagnostic.of(
                    ClaimRules.SAME_AS_CYCLE,
                    ring.get(0).location(),
                    "`same_as` leads from "
                        + name(ring.get(0), ring)
                        + " back to it: "
                        + path(ring))
                .withHint("let one of them be the claim itself: take out its `same_as`"),
            "the same as "));
  }

  private void ownDebate(Claim claim) {
    Optional<ClaimId> other =
        claim.sameAs().map(site::current).filter(o -> o.debate().equals(claim.id().debate()));
    if (other.isPresent()) {
      boolean itself = other.get().equals(claim.id());
      Diagnostic diagnostic =
          Diagnostic.of(
                  ClaimRules.SAME_AS_OWN_DEBATE,
                  claim.location(),
                  "claim `"
                      + claim.id().local()
                      + "` is said to be the same as "
                      + (itself ? "itself" : "`" + other.get().local() + "` of its own debate"))
              .withHint(
                  itself
                      ? "name a claim of another debate: `same_as: debate/id`"
                      : "keep one of the two, or write a relation of type `rephrases`");
      diagnostics.report(
          site.claim(other.get())
              .filter(c -> !itself)
              .map(
                  c ->
                      diagnostic.withRelated(
                          c.location(), "`" + c.id().local() + "` is defined here"))
              .orElse(diagnostic));
    }
  }

  /** Two claims of one debate that are the same as one elsewhere are the same as each other. */
  private void wordingsInOneDebate(List<Claim> claims) {
    Map<List<Object>, Claim> firsts = new HashMap<>();
    for (Claim claim : claims) {
      ClaimId canonical = site.canonical(claim.id());
      if (claim.sameAs().isPresent() && !canonical.debate().equals(claim.id().debate())) {
        Claim first = firsts.putIfAbsent(List.of(claim.id().debate(), canonical), claim);
        if (first != null) {
          bothTheSame(claim, first, canonical);
        }
      }
    }
  }

  private void bothTheSame(Claim claim, Claim first, ClaimId canonical) {
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.SAME_AS_OWN_DEBATE,
                claim.location(),
                "claims `"
                    + first.id().local()
                    + "` and `"
                    + claim.id().local()
                    + "` are both said to be the same as `"
                    + canonical
                    + "`, and so as each other")
            .withHint("keep one of the two, or write a relation of type `rephrases`")
            .withRelated(first.location(), "`" + first.id().local() + "` is defined here"));
  }

  private static Diagnostic around(List<Claim> ring, Diagnostic diagnostic, String how) {
    Diagnostic result = diagnostic;
    for (int i = 0; ring.size() > 1 && i < Math.min(ring.size(), MAX_NAMED); i++) {
      Claim claim = ring.get(i);
      Claim next = ring.get((i + 1) % ring.size());
      result =
          result.withRelated(claim.location(), name(claim, ring) + " is " + how + name(next, ring));
    }
    return result;
  }

  private static String path(List<Claim> ring) {
    String names =
        ring.stream().limit(MAX_NAMED).map(c -> name(c, ring)).collect(Collectors.joining(" -> "));
    return names + (ring.size() > MAX_NAMED ? " -> ... -> " : " -> ") + name(ring.get(0), ring);
  }

  /** The id of {@code claim}, local where all of {@code ring} is in one debate. */
  private static String name(Claim claim, List<Claim> ring) {
    boolean oneDebate = ring.stream().allMatch(c -> c.id().debate().equals(claim.id().debate()));
    return "`" + (oneDebate ? claim.id().local() : claim.id().toString()) + "`";
  }
}
