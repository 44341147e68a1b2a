package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Credence;
import dev.moot.engine.numeral.Bound;
import dev.moot.engine.numeral.SpokenNumbers;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.yaml.Located;
import java.util.Optional;

/**
 * Reports where a number claims more than the words for it say.
 *
 * @param known what the stance rests on
 */
record NumberCheck(DebateNames names, HowWeKnow known) {

  void check(Optional<Located<Credence>> credence, Optional<Located<String>> derived) {
    SpokenNumbers spoken = known.spoken();
    if (derived.isPresent() && (credence.isEmpty() || spoken.isEmpty())) {
      fromNothing(derived.get(), credence.isEmpty());
    } else if (derived.isPresent() && credence.get().value().isExact() && spoken.areAllBounds()) {
      bound(credence.get(), Bound.EITHER);
    } else if (derived.isEmpty() && credence.isPresent()) {
      spoken.onlyBound(credence.get().value()).ifPresent(b -> bound(credence.get(), b));
    }
  }

  private void fromNothing(Located<String> derived, boolean withoutNumber) {
    Diagnostic warning =
        Diagnostic.of(
            ClaimRules.DERIVED_FROM_NOTHING,
            derived.location(),
            withoutNumber
                ? "this stance says how a number was worked out, and has none"
                : "a number is said to be worked out, and no words of theirs have one to start from");
    names.report(
        warning.withHint(
            withoutNumber
                ? "add the number: `credence: 0.9`"
                : "quote the words with their number: `quote: \"...\"`; else the number is your reading"));
  }

  private void bound(Located<Credence> credence, Bound bound) {
    String number = String.valueOf(credence.value().value());
    String lower = "`{min: " + number + "}`";
    String upper = "`{max: " + number + "}`";
    names.report(
        Diagnostic.of(
                ClaimRules.CREDENCE_BOUND,
                credence.location(),
                "the words for this number name only an end of what may be")
            .withHint(
                switch (bound) {
                  case UPPER -> "write " + upper;
                  case LOWER -> "write " + lower;
                  case NONE, EITHER -> "write " + lower + " or " + upper;
                }));
  }
}
