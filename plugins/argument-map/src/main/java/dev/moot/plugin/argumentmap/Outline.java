package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A debate as a nested list: the same as its map, and whole where that is not.
 *
 * @param roots what it is about, each with its reasons
 * @param others what does not lead to a root
 * @param alone claims without any step
 */
public record Outline(List<Entry> roots, List<Entry> others, List<Claim> alone) {

  public Outline {
    roots = List.copyOf(roots);
    others = List.copyOf(others);
    alone = List.copyOf(alone);
  }

  /**
   * A claim with what bears on it.
   *
   * @param claim the claim
   * @param reasons what bears on it; none where it has been listed before
   * @param listedBefore whether its reasons stand where it was first listed
   * @param continued whether it is named to go on with, having been listed on a page before
   */
  public record Entry(Claim claim, List<Reason> reasons, boolean listedBefore, boolean continued) {
    public Entry {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A step.
   *
   * @param type how it bears on what it stands below
   * @param claims who bear on it; several count only together
   * @param undercuts what denies the step
   */
  public record Reason(Relation.Type type, List<Entry> claims, List<Reason> undercuts) {
    public Reason {
      claims = List.copyOf(claims);
      undercuts = List.copyOf(undercuts);
    }
  }

  /** That of {@code debate}, made once for all its pages. */
  static Outline of(Debate debate, PageScope page) {
    return page.once(Outline.class, debate.id(), () -> of(debate, Steps.of(page, debate.id())));
  }

  static Outline of(Debate debate, Steps steps) {
    Listing listing = new Listing(steps);
    List<Entry> roots = new ArrayList<>();
    for (String id : debate.roots()) {
      debate.claim(id).map(steps::shown).ifPresent(c -> roots.add(listing.entry(c)));
    }
    List<Claim> claims = debate.claims().values().stream().map(steps::shown).distinct().toList();
    List<Entry> others = new ArrayList<>();
    List<Claim> alone = new ArrayList<>();
    for (boolean ends : List.of(true, false)) {
      for (Claim claim : claims) {
        boolean leadsOn = !steps.from(claim.id()).isEmpty();
        if (ends != leadsOn && !listing.seen.contains(claim.id())) {
          if (steps.onto(claim.id()).isEmpty() && !leadsOn) {
            alone.add(claim);
          } else {
            others.add(listing.entry(claim));
          }
        }
      }
    }
    return new Outline(roots, others, alone);
  }

  /** What a map of {@code debate} shows: all claims that bear on others or rest on them. */
  static List<Entry> connected(Debate debate, PageScope page) {
    Outline outline = of(debate, Steps.of(page, debate.id()));
    return Stream.concat(outline.roots().stream(), outline.others().stream())
        .filter(e -> !e.reasons().isEmpty())
        .toList();
  }

  /** {@code claim} with what bears on it. */
  static List<Entry> below(Claim claim, PageScope page) {
    Steps steps = Steps.of(page, claim.id().debate());
    return List.of(new Listing(steps).entry(steps.shown(claim)));
  }

  /** Each claim is unfolded once, and each step below what it was first met at. */
  private static final class Listing {
    private final Steps steps;
    private final Set<ClaimId> seen = new HashSet<>();
    private final Set<String> undercuts = new HashSet<>();

    Listing(Steps steps) {
      this.steps = steps;
    }

    Entry entry(Claim claim) {
      List<Step> onto = steps.onto(claim.id()).steps();
      if (!seen.add(claim.id())) {
        return new Entry(claim, List.of(), !onto.isEmpty(), false);
      }
      return new Entry(claim, onto.stream().map(s -> reason(s, claim.id())).toList(), false, false);
    }

    private Reason reason(Step step, ClaimId below) {
      Map<ClaimId, Claim> others = new LinkedHashMap<>();
      boolean fromTarget = step.claim().filter(c -> c.id().equals(below)).isEmpty();
      step.premises().forEach(p -> others.put(p.id(), p));
      if (fromTarget && step.claim().isPresent()) {
        // The other end of a contradiction.
        others.remove(below);
        step.claim().ifPresent(c -> others.put(c.id(), c));
      }
      List<Entry> claims = others.values().stream().map(this::entry).toList();
      List<Reason> denials = new ArrayList<>();
      for (Step undercut : steps.undercutting(step)) {
        if (undercuts.add(undercut.key())) {
          denials.add(reason(undercut, below));
        }
      }
      return new Reason(step.type(), claims, denials);
    }
  }
}
