package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.engine.rule.ClaimRules;
import java.util.Optional;

/** What the claims and expectations of one debate lack, each looked at alone. */
final class ClaimReview {

  private final Debate debate;
  private final Diagnostics diagnostics;

  ClaimReview(Debate debate, Diagnostics diagnostics) {
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    for (Claim claim : debate.claims().values()) {
      source(claim);
      sentences(claim);
      claim.stances().stream().flatMap(s -> s.history().stream()).forEach(this::stance);
    }
    debate.expectations().forEach(this::outcome);
  }

  /**
   * Whether {@code claim} rests on neither somebody's words nor evidence. One that is the same as a
   * claim of another debate has its sources there.
   */
  static boolean isUnsourced(Claim claim) {
    return claim.quotes().isEmpty()
        && claim.evidence().isEmpty()
        && claim.sameAs().isEmpty()
        && claim.stances().stream()
            .flatMap(s -> s.history().stream())
            .allMatch(s -> s.quote().isEmpty() && s.source().isEmpty())
        && claim.revisions().stream().allMatch(r -> r.quote().isEmpty());
  }

  private void source(Claim claim) {
    if (isUnsourced(claim)) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.UNSOURCED,
                  claim.location(),
                  "claim `" + claim.id().local() + "` has neither a quote nor evidence")
              .withHint(
                  "add somebody’s words under `quotes:`, or what it rests on under `evidence:`"));
    }
  }

  private void sentences(Claim claim) {
    Optional<String> second = SecondSentence.of(claim.text());
    if (second.isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.TWO_SENTENCES,
                  claim.location(),
                  "the text of claim `"
                      + claim.id().local()
                      + "` is more than one sentence; the second begins with \u201C"
                      + second.get()
                      + "\u201D")
              .withHint("make it one sentence, or two claims"));
    }
  }

  /**
   * A credence contradicts a stance when all of it lies on the other side, by the thresholds of
   * {@link Side}; one that is as firm as full acceptance or rejection contradicts {@code unsure}.
   */
  private void stance(Stance stance) {
    if (stance.position().isEmpty() || stance.credence().isEmpty()) {
      return;
    }
    Side side = Side.of(stance.position().get().strength());
    double least = stance.credence().get().least();
    double most = stance.credence().get().most();
    boolean contradicts =
        switch (side) {
          case HOLDS -> Side.of(most) == Side.DOUBTS;
          case DOUBTS -> Side.of(least) == Side.HOLDS;
          case UNSURE -> most <= 0.2 || least >= 0.8;
        };
    if (contradicts) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.STANCE_CONTRADICTS_CREDENCE,
                  stance.location(),
                  "the stance of `"
                      + stance.participant().local()
                      + "` is `"
                      + stance.position().get().word()
                      + "`, and the credence is "
                      + Numbers.credence(stance.credence().get()))
              .withHint(
                  "mend one of the two; a credence is how likely they think the claim, not how sure they are of their stance"));
    }
  }

  private void outcome(Expectation expectation) {
    boolean open = expectation.status() == Expectation.Status.OPEN;
    if (open == expectation.outcome().isPresent()) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.OUTCOME,
                  expectation.location(),
                  open
                      ? "this expectation has an outcome and still counts as open"
                      : "this expectation is `"
                          + expectation.status().word()
                          + "`, and nothing says what happened")
              .withHint(open ? "write `status: met` or `status: not-met`" : "add `outcome: ...`"));
    }
  }
}
