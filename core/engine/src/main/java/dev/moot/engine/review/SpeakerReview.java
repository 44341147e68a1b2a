package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.engine.rule.ClaimRules;
import java.util.Optional;

/**
 * Whether what somebody is said to have done is quoted in words of theirs. Stances and expectations
 * are not looked at: without such words they count as the writer's reading; relations are by {@code
 * claims/unquoted-relation}.
 */
final class SpeakerReview {

  private final Debate debate;
  private final Diagnostics diagnostics;

  SpeakerReview(Debate debate, Diagnostics diagnostics) {
    this.debate = debate;
    this.diagnostics = diagnostics;
  }

  void review() {
    debate
        .claims()
        .values()
        .forEach(
            claim ->
                claim
                    .revisions()
                    .forEach(
                        r ->
                            check(
                                Optional.of(r.by()),
                                r.quote(),
                                "have changed `" + claim.id().local() + "`")));
    debate
        .cruxes()
        .forEach(
            c -> check(c.declaredBy(), c.quote(), "name the crux `" + c.claim().local() + "`"));
    debate.questions().forEach(q -> check(q.by(), q.quote(), "ask this"));
    debate.terms().values().forEach(t -> check(t.by(), t.quote(), "use `" + t.id() + "` so"));
  }

  private void check(Optional<ParticipantId> who, Optional<Quote> quote, String what) {
    Optional<Quote> others = quote.filter(q -> who.filter(p -> !q.isOf(p)).isPresent());
    if (others.isPresent()) {
      String person = who.orElseThrow().local();
      String speaker = others.get().by().orElseThrow();
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.WORDS_OF_ANOTHER,
                  others.get().location(),
                  "`" + person + "` is said to " + what + ", in words of `" + speaker + "`")
              .withHint("quote words of `" + person + "`, or take the quote out"));
    }
  }
}
