package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.plugin.argumentmap.ArgumentMap.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what a picture shows. Claims are taken level by level until it is full, so that the
 * deepest are left out; a step is taken with all its claims or not at all. A box then says how many
 * steps onto it are missing.
 */
final class MapSelection {

  /** As many boxes as can be taken in, and placed in little time. */
  static final int BOXES = 25;

  private static final int STEPS_AROUND = 2;

  private final Steps steps;
  private final int limit;
  private final Map<ClaimId, Claim> boxes = new LinkedHashMap<>();
  private final Map<String, Step> taken = new LinkedHashMap<>();
  private final Set<ClaimId> roots = new LinkedHashSet<>();

  private MapSelection(Steps steps, int limit) {
    this.steps = steps;
    this.limit = limit;
  }

  /** What bears on {@code claim} and what it bears on, two steps each way. */
  static ArgumentMap around(Claim claim, Steps steps) {
    MapSelection selection = new MapSelection(steps, BOXES);
    Claim shown = steps.shown(claim);
    selection.addRoot(shown);
    List<Claim> below = List.of(shown);
    List<Claim> above = List.of(shown);
    for (int distance = 0; distance < STEPS_AROUND; distance++) {
      below = selection.takeBelow(below);
      above = selection.takeAbove(above);
    }
    return selection.map(0, true);
  }

  /** The whole of {@code debate}, from its roots on, as far as {@code limit} boxes go. */
  static ArgumentMap of(Debate debate, Steps steps, int limit) {
    MapSelection selection = new MapSelection(steps, limit);
    List<Claim> connected =
        debate.claims().values().stream()
            .map(steps::shown)
            .distinct()
            .filter(c -> !steps.onto(c.id()).isEmpty() || !steps.from(c.id()).isEmpty())
            .toList();
    Set<ClaimId> ids = connected.stream().map(Claim::id).collect(Collectors.toSet());
    List<Claim> seeds = new ArrayList<>();
    debate
        .roots()
        .forEach(
            id ->
                debate
                    .claim(id)
                    .map(steps::shown)
                    .filter(c -> ids.contains(c.id()))
                    .ifPresent(seeds::add));
    seeds.forEach(selection::addRoot);
    selection.takeAllBelow(seeds);
    for (boolean ends : List.of(true, false)) {
      for (Claim claim : connected) {
        if (steps.from(claim.id()).isEmpty() == ends && selection.add(claim)) {
          selection.takeAllBelow(List.of(claim));
        }
      }
    }
    return selection.map(
        (int) connected.stream().filter(c -> !selection.boxes.containsKey(c.id())).count(), false);
  }

  private void addRoot(Claim claim) {
    if (add(claim)) {
      roots.add(claim.id());
    }
  }

  /** Whether it was not there and found room. */
  private boolean add(Claim claim) {
    return boxes.size() < limit && boxes.putIfAbsent(claim.id(), claim) == null;
  }

  private void takeAllBelow(List<Claim> claims) {
    List<Claim> level = claims;
    while (!level.isEmpty()) {
      level = takeBelow(level);
    }
  }

  /** Takes the steps onto {@code level} and what undercuts them; the claims that are new. */
  private List<Claim> takeBelow(List<Claim> level) {
    Set<ClaimId> before = Set.copyOf(boxes.keySet());
    for (Claim claim : level) {
      StepsOnto onto = steps.onto(claim.id());
      int next = 0;
      while (next < onto.steps().size() && boxes.size() < limit) {
        takeWithUndercuts(onto.steps().get(next++));
      }
      onto.within(boxes.keySet(), next).forEach(this::takeWithUndercuts);
    }
    return newSince(before);
  }

  private void takeWithUndercuts(Step step) {
    if (take(step)) {
      takeUndercuts(step);
    }
  }

  private void takeUndercuts(Step step) {
    for (Step undercut : steps.undercutting(step)) {
      if (!taken.containsKey(undercut.key()) && take(undercut)) {
        takeUndercuts(undercut);
      }
    }
  }

  /** Takes the steps from {@code level}, with what they undercut; the claims that are new. */
  private List<Claim> takeAbove(List<Claim> level) {
    Set<ClaimId> before = Set.copyOf(boxes.keySet());
    for (Claim claim : level) {
      for (Step step : steps.from(claim.id())) {
        takeWithUndercut(step, new LinkedHashSet<>());
      }
    }
    return newSince(before);
  }

  private boolean takeWithUndercut(Step step, Set<String> path) {
    if (step.undercut().isPresent() && path.add(step.key())) {
      boolean stands =
          steps.undercutBy(step).map(target -> takeWithUndercut(target, path)).orElse(false);
      return stands && take(step);
    }
    return step.undercut().isEmpty() && take(step);
  }

  private List<Claim> newSince(Set<ClaimId> before) {
    return boxes.values().stream().filter(c -> !before.contains(c.id())).toList();
  }

  /** Whether {@code step} is in the picture now; it is not when there is no room for its claims. */
  private boolean take(Step step) {
    if (taken.containsKey(step.key())) {
      return true;
    }
    if (step.undercut().filter(key -> !taken.containsKey(key)).isPresent()) {
      return false;
    }
    Map<ClaimId, Claim> needed = new LinkedHashMap<>();
    step.premises().forEach(c -> needed.put(c.id(), c));
    step.claim().ifPresent(c -> needed.put(c.id(), c));
    needed.keySet().removeAll(boxes.keySet());
    if (boxes.size() + needed.size() > limit) {
      return false;
    }
    boxes.putAll(needed);
    taken.put(step.key(), step);
    return true;
  }

  private ArgumentMap map(int left, boolean isAroundOne) {
    takeWhatFits();
    List<Box> all = new ArrayList<>();
    boxes.forEach((id, claim) -> all.add(new Box(claim, roots.contains(id), hidden(id))));
    return new ArgumentMap(all, List.copyOf(taken.values()), left, isAroundOne);
  }

  /** Takes the steps whose claims are all there by now. */
  private void takeWhatFits() {
    for (ClaimId id : List.copyOf(boxes.keySet())) {
      for (Step step : steps.onto(id).within(boxes.keySet(), 0)) {
        if (take(step)) {
          takeUndercutsWithin(step);
        }
      }
    }
  }

  private void takeUndercutsWithin(Step step) {
    for (Step undercut : steps.undercutting(step)) {
      if (!taken.containsKey(undercut.key())
          && undercut.isAmong(boxes.keySet())
          && take(undercut)) {
        takeUndercutsWithin(undercut);
      }
    }
  }

  private int hidden(ClaimId id) {
    StepsOnto onto = steps.onto(id);
    int hidden = onto.steps().size();
    for (Step step : onto.within(boxes.keySet(), 0)) {
      if (taken.containsKey(step.key())) {
        hidden--;
        hidden +=
            step.claim().filter(c -> c.id().equals(id)).isPresent() ? hiddenUndercuts(step) : 0;
      }
    }
    return hidden;
  }

  private int hiddenUndercuts(Step step) {
    int hidden = 0;
    for (Step undercut : steps.undercutting(step)) {
      hidden += taken.containsKey(undercut.key()) ? hiddenUndercuts(undercut) : 1;
    }
    return hidden;
  }
}
