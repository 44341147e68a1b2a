package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Side;
import dev.moot.engine.rule.FairnessRules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says where one side of a debate comes off worse. A thread may well be uneven; then the warning is
 * the place to say so and silence it.
 */
public final class FairnessWarnings {

  /** A side with less than this part of what both sides have is said to have little. */
  private static final double LITTLE = 0.2;

  /** Fewer claims or words than this on both sides together are too few to compare. */
  private static final int ENOUGH = 10;

  private final Set<String> faulty;
  private final Diagnostics diagnostics;

  /**
   * @param faulty the files with errors; what a debate of theirs lacks may be a consequence
   */
  public FairnessWarnings(Set<String> faulty, Diagnostics diagnostics) {
    this.faulty = faulty;
    this.diagnostics = diagnostics;
  }

  /** Reports what is uneven in {@code fairness}. */
  public void report(List<Fairness> fairness) {
    for (Fairness debate : fairness) {
      if (faulty.contains(debate.debate().location().file())) {
        continue;
      }
      debate.roots().forEach(this::reportSides);
      if (debate.said() == 0 && debate.derived() == 0 && debate.estimated() > 0) {
        diagnostics.report(
            Diagnostic.of(
                    FairnessRules.ALL_ESTIMATED,
                    debate.debate().location(),
                    "every position in this debate is the writer’s reading")
                .withHint(
                    "give the words in which somebody says where they stand: `quote: \"...\"`"));
      }
      Set<Claim> unanswered = new LinkedHashSet<>();
      debate.roots().forEach(root -> unanswered.addAll(root.unanswered()));
      for (Claim claim : unanswered) {
        diagnostics.report(
            Diagnostic.of(
                    FairnessRules.UNANSWERED,
                    claim.location(),
                    "no answer of the other side to `" + claim.id().local() + "` is recorded")
                .withHint("record what they say to it, if the sources have it"));
      }
    }
  }

  private void reportSides(RootFairness fairness) {
    Optional<Claim> root = fairness.root();
    if (root.isEmpty()) {
      return;
    }
    RootFairness.Share holds = fairness.of(Side.HOLDS);
    RootFairness.Share doubts = fairness.of(Side.DOUBTS);
    if (holds.voices() + doubts.voices() == 0) {
      return;
    }
    String name = "`" + root.get().id().local() + "`";
    if (holds.voices() == 0 || doubts.voices() == 0) {
      diagnostics.report(
          Diagnostic.of(
                  FairnessRules.ONE_SIDE,
                  root.get().location(),
                  "nobody in this debate is recorded as " + verb(doubts.voices() == 0) + " " + name)
              .withHint("add who does, or say in the digest that one side alone is on record"));
      return;
    }
    reportLittle(root.get(), "words quoted", holds.words(), doubts.words());
    reportLittle(root.get(), "claims held", holds.claims(), doubts.claims());
  }

  private static String verb(boolean doubts) {
    return doubts ? "doubting" : "holding";
  }

  private void reportLittle(Claim root, String what, int holds, int doubts) {
    int less = Math.min(holds, doubts);
    int both = holds + doubts;
    if (both >= ENOUGH && less < LITTLE * both) {
      diagnostics.report(
          Diagnostic.of(
                  FairnessRules.LOPSIDED,
                  root.location(),
                  "those who "
                      + (doubts < holds ? "doubt" : "hold")
                      + " `"
                      + root.id().local()
                      + "` have "
                      + less
                      + " of the "
                      + both
                      + " "
                      + what
                      + " on both sides")
              .withHint("give that side more room, or say in the digest why it has so little"));
    }
  }
}
