package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.plugin.argumentmap.Outline.Entry;
import dev.moot.plugin.argumentmap.Outline.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Unfolds steps into a nested list: each claim once, and each step below what it was first met at.
 */
final class Listing {

  private final Function<ClaimId, List<Step>> onto;
  private final Function<Step, List<Step>> undercutting;
  private final Map<ClaimId, ArgumentMap.Box> boxes;
  private final Set<ClaimId> seen = new HashSet<>();
  private final Set<String> undercuts = new HashSet<>();

  private Listing(
      Function<ClaimId, List<Step>> onto,
      Function<Step, List<Step>> undercutting,
      Map<ClaimId, ArgumentMap.Box> boxes) {
    this.onto = onto;
    this.undercutting = undercutting;
    this.boxes = boxes;
  }

  /** Of everything that is said. */
  static Listing of(Steps steps) {
    return new Listing(claim -> steps.onto(claim).steps(), steps::undercutting, Map.of());
  }

  /** Of what a picture shows. */
  static Listing of(ArgumentMap map) {
    Map<ClaimId, List<Step>> onto = new HashMap<>();
    Map<String, List<Step>> undercutting = new HashMap<>();
    for (Step step : map.steps()) {
      step.bearsOn().forEach(c -> onto.computeIfAbsent(c, k -> new ArrayList<>()).add(step));
      step.undercut()
          .ifPresent(u -> undercutting.computeIfAbsent(u, k -> new ArrayList<>()).add(step));
    }
    return new Listing(
        claim -> onto.getOrDefault(claim, List.of()),
        step -> undercutting.getOrDefault(step.key(), List.of()),
        map.boxes().stream().collect(Collectors.toMap(ArgumentMap.Box::id, b -> b)));
  }

  /** Whether {@code claim} is listed by now. */
  boolean has(ClaimId claim) {
    return seen.contains(claim);
  }

  Entry entry(Claim claim) {
    return entry(claim, "");
  }

  /** The claim as reached by the step {@code via}, which a contradiction would only say again. */
  private Entry entry(Claim claim, String via) {
    List<Step> steps = onto.apply(claim.id()).stream().filter(s -> !s.key().equals(via)).toList();
    ArgumentMap.Box box = boxes.get(claim.id());
    boolean isSubject = box != null && box.isRoot();
    if (!seen.add(claim.id())) {
      return new Entry(claim, List.of(), true, !steps.isEmpty(), false, isSubject, 0);
    }
    List<Reason> reasons = steps.stream().map(s -> reason(s, claim.id())).toList();
    return new Entry(
        claim, reasons, false, false, false, isSubject, box == null ? 0 : box.hidden());
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
    List<Entry> claims = others.values().stream().map(c -> entry(c, step.key())).toList();
    List<Reason> denials = new ArrayList<>();
    for (Step undercut : undercutting.apply(step)) {
      if (undercuts.add(undercut.key())) {
        denials.add(reason(undercut, below));
      }
    }
    return new Reason(step.relation(), claims, denials);
  }
}
