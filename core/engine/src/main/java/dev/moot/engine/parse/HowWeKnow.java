package dev.moot.engine.parse;

import dev.moot.api.model.Basis;
import dev.moot.api.model.Citation;
import dev.moot.api.model.Credence;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Quote;
import dev.moot.engine.numeral.SpokenNumbers;
import java.util.List;
import java.util.Optional;

/**
 * What a stance rests on, and so how we know it. This is the one place that decides it.
 *
 * @param who whose stance it is
 * @param quote the words given for it
 * @param ofClaim what is quoted of the claim
 */
record HowWeKnow(ParticipantId who, Optional<Quote> quote, List<Quote> ofClaim) {

  /**
   * A position is stated where there are words of theirs, for the stance or for the claim, or where
   * a source says that they hold it.
   */
  Basis position(Optional<Citation> source) {
    boolean said =
        theirs().isPresent()
            || source.isPresent()
            || ofClaim.stream().anyMatch(q -> q.by().filter(who.local()::equals).isPresent());
    return said ? Basis.STATED : Basis.READ;
  }

  /**
   * A number is stated where the words for the stance have it, and derived where they have another
   * that the writer worked it out from. A single number is neither where the words name an end of
   * what may be.
   */
  Basis number(Optional<Credence> credence, boolean derived) {
    SpokenNumbers spoken = spoken();
    if (credence.isEmpty() || spoken.isEmpty()) {
      return Basis.READ;
    }
    if (derived) {
      return credence.get().isExact() && spoken.areAllBounds() ? Basis.READ : Basis.DERIVED;
    }
    return spoken.say(credence.get()) ? Basis.STATED : Basis.READ;
  }

  /** The numbers that they name in the words for the stance. */
  SpokenNumbers spoken() {
    return SpokenNumbers.in(theirs().map(Quote::exact).orElse(""));
  }

  /** The words for the stance, unless the writer says that they are somebody else's. */
  private Optional<Quote> theirs() {
    return quote.filter(q -> q.isOf(who));
  }
}
