package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Participant;
import dev.moot.api.model.Side;
import dev.moot.api.model.Stance;
import dev.moot.api.render.PageScope;
import dev.moot.plugin.cruxes.summary.Odds;
import java.util.List;
import java.util.Optional;

/**
 * Somebody on one side of a claim.
 *
 * @param participant who
 * @param odds how it is known that they are on that side, and their number where there is one, with
 *     how that is known
 */
public record Voice(Participant participant, String odds) {

  /** Those who are on {@code side} of {@code claim}, in the order of their stances. */
  static List<Voice> on(Side side, Claim claim, PageScope page) {
    return claim.stances().stream()
        .filter(s -> s.side() == side)
        .flatMap(
            s -> page.participant(s.participant()).map(p -> new Voice(p, odds(s, page))).stream())
        .toList();
  }

  private static String odds(Stance stance, PageScope page) {
    Optional<String> number =
        Odds.of(stance, page::message)
            .map(n -> page.message("cruxes." + stance.numberBasis().word(), n));
    if (number.isPresent() && stance.positionBasis() == stance.numberBasis()) {
      return number.get();
    }
    String side = side(stance, page);
    return number.map(n -> side + "; " + n).orElse(side);
  }

  /** How it is known which way somebody leans: "stated". */
  static String side(Stance stance, PageScope page) {
    return page.message("cruxes.how." + stance.positionBasis().word());
  }
}
