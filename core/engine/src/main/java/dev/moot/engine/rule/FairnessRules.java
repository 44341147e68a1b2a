package dev.moot.engine.rule;

import dev.moot.api.diagnostic.FoundBy;
import dev.moot.api.diagnostic.Rule;
import java.util.List;

/** What is reported of how much room each side of a debate gets: the area {@code fairness}. */
public final class FairnessRules {

  public static final Rule ALL_ESTIMATED =
      Rule.warning(
              "fairness/all-estimated",
              "Every position in the debate is the writer's reading, so nothing in it is what "
                  + "somebody said.")
          .foundBy(FoundBy.CHECK);

  public static final Rule LOPSIDED =
      Rule.warning(
              "fairness/lopsided",
              "One side of the root has less than a fifth of the words quoted, or of the claims "
                  + "held, on both sides.")
          .foundBy(FoundBy.CHECK);

  public static final Rule ONE_SIDE =
      Rule.warning(
              "fairness/one-side",
              "Nobody in the debate is recorded as doubting its root, or nobody as holding it.")
          .foundBy(FoundBy.CHECK);

  public static final Rule UNANSWERED =
      Rule.warning(
              "fairness/unanswered",
              "A claim is given as a reason, everybody with a stance on it is on one side of the "
                  + "root, none of these stances doubts it, and no relation speaks against it or "
                  + "against the step from it.")
          .foundBy(FoundBy.CHECK);

  static final List<Rule> ALL = List.of(ALL_ESTIMATED, LOPSIDED, ONE_SIDE, UNANSWERED);

  private FairnessRules() {}
}
