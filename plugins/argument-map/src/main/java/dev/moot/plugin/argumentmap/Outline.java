package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Relation;
import dev.moot.api.render.PageScope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
   * @param isRepeated whether it has been listed before
   * @param listedBefore whether its reasons stand where it was first listed
   * @param continued whether it is named to go on with, having been listed on a page before
   * @param isSubject whether the list is about it
   * @param hidden how many steps onto it are left out
   */
  public record Entry(
      Claim claim,
      List<Reason> reasons,
      boolean isRepeated,
      boolean listedBefore,
      boolean continued,
      boolean isSubject,
      int hidden) {
    public Entry {
      reasons = List.copyOf(reasons);
    }

    /** The claim, to go on below it with {@code reasons} on another page. */
    Entry with(List<Reason> reasons, boolean continued) {
      return new Entry(claim, reasons, isRepeated, listedBefore, continued, isSubject, hidden);
    }

    /** How many claims stand below it. */
    public long size() {
      return reasons.stream().flatMap(Reason::all).distinct().count();
    }

    private Stream<ClaimId> all() {
      return Stream.concat(Stream.of(claim.id()), reasons.stream().flatMap(Reason::all));
    }

    /** Whether the list is about it, or about what stands below it. */
    public boolean leadsToSubject() {
      return isSubject || reasons.stream().anyMatch(Reason::leadsToSubject);
    }

    /** How many of its reasons are of {@code type}. */
    public long count(Relation.Type type) {
      return reasons.stream().filter(r -> r.type() == type).count();
    }
  }

  /**
   * A step.
   *
   * @param relation what is drawn, by whom and how strong
   * @param claims who bear on it; several count only together
   * @param undercuts what denies the step
   */
  public record Reason(Relation relation, List<Entry> claims, List<Reason> undercuts) {
    public Reason {
      claims = List.copyOf(claims);
      undercuts = List.copyOf(undercuts);
    }

    /** How it bears on what it stands below. */
    public Relation.Type type() {
      return relation.type();
    }

    boolean leadsToSubject() {
      return claims.stream().anyMatch(Entry::leadsToSubject)
          || undercuts.stream().anyMatch(Reason::leadsToSubject);
    }

    /** How many claims it is made of, with what stands below them. */
    public long size() {
      return all().distinct().count();
    }

    private Stream<ClaimId> all() {
      return Stream.concat(
          claims.stream().flatMap(Entry::all), undercuts.stream().flatMap(Reason::all));
    }
  }

  /** That of {@code debate}, made once for all its pages. */
  static Outline of(Debate debate, PageScope page) {
    return page.once(Outline.class, debate.id(), () -> of(debate, Steps.of(page, debate.id())));
  }

  static Outline of(Debate debate, Steps steps) {
    Listing listing = Listing.of(steps);
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
        if (ends != leadsOn && !listing.has(claim.id())) {
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
    return List.of(Listing.of(steps).entry(steps.shown(claim)));
  }

  /** What {@code map} shows, with its subjects first. */
  static List<Entry> below(ArgumentMap map) {
    return of(map, List.of(ArgumentMap.Box::isRoot, b -> !map.leadsOn(b.id()), b -> true));
  }

  /** What {@code map} shows, with what its subjects lead to first. */
  static List<Entry> above(ArgumentMap map) {
    return of(map, List.of(b -> !map.leadsOn(b.id()), b -> true));
  }

  private static List<Entry> of(ArgumentMap map, List<Predicate<ArgumentMap.Box>> order) {
    Listing listing = Listing.of(map);
    List<Entry> entries = new ArrayList<>();
    for (Predicate<ArgumentMap.Box> first : order) {
      for (ArgumentMap.Box box : map.boxes()) {
        if (first.test(box) && !listing.has(box.id())) {
          entries.add(listing.entry(box.claim()));
        }
      }
    }
    return entries;
  }
}
