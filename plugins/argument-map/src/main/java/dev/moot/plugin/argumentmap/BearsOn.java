package dev.moot.plugin.argumentmap;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a claim to what it bears on: what the upper half of its map says, in words.
 *
 * @param type how it bears on it
 * @param together the claims that count only together with it
 * @param claim what it bears on; for an undercut, what the denied step leads to
 * @param further what that bears on in turn
 */
public record BearsOn(
    Relation.Type type, List<Claim> together, Claim claim, List<BearsOn> further) {

  public BearsOn {
    together = List.copyOf(together);
    further = List.copyOf(further);
  }

  /**
   * What {@code claim} bears on, two steps far, and what says the same in other words: no list of
   * reasons has that.
   */
  static List<BearsOn> of(Claim claim, Steps steps) {
    List<BearsOn> all = new ArrayList<>(of(claim, steps, 2));
    for (Step step : steps.onto(claim.id())) {
      if (step.type() == Relation.Type.REPHRASES) {
        step.premises().forEach(p -> all.add(new BearsOn(step.type(), List.of(), p, List.of())));
      }
    }
    return all;
  }

  private static List<BearsOn> of(Claim claim, Steps steps, int distance) {
    List<BearsOn> all = new ArrayList<>();
    if (distance > 0) {
      for (Step step : steps.from(claim.id())) {
        Optional<Claim> target = end(step, steps, 0);
        if (target.isPresent()) {
          List<Claim> together =
              step.premises().stream().filter(p -> !p.id().equals(claim.id())).toList();
          all.add(
              new BearsOn(
                  step.type(), together, target.get(), of(target.get(), steps, distance - 1)));
        }
      }
    }
    return all;
  }

  /** The claim that a step leads to, past the steps it undercuts; undercuts may run in circles. */
  private static Optional<Claim> end(Step step, Steps steps, int passed) {
    return step.claim().isPresent() || passed > 20
        ? step.claim()
        : steps.undercutBy(step).flatMap(s -> end(s, steps, passed + 1));
  }
}
