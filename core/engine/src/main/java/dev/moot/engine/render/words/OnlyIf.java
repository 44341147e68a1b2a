package dev.moot.engine.render.words;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.render.Frame;
import dev.moot.engine.markdown.CoreMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The condition that a claim is meant under, as plain words for places that no template makes: what
 * is shown of a claim without it says more than the claim.
 *
 * @param words "Asserted only if:", or of what the claim asks about, in a language, that of the
 *     site where none is given; empty where the theme has no words for it
 */
public record OnlyIf(BiFunction<CoreMessage, Optional<Locale>, Optional<String>> words) {

  /**
   * As "Asserted only if: The money is there."
   *
   * @param language that of what is meant under the condition
   * @param claims looks claims up
   */
  public Optional<String> of(
      Optional<ClaimId> condition,
      Optional<Locale> language,
      Function<ClaimId, Optional<Claim>> claims) {
    return of(CoreMessage.CLAIM_CONDITION, condition, language, claims);
  }

  /** The same of what {@code frame} is called: a question says what it is the condition of. */
  public Optional<String> of(Frame frame, Function<ClaimId, Optional<Claim>> claims) {
    return of(
        frame.asked() ? CoreMessage.CLAIM_CONDITION_ASKED : CoreMessage.CLAIM_CONDITION,
        frame.condition(),
        frame.language(),
        claims);
  }

  private Optional<String> of(
      CoreMessage message,
      Optional<ClaimId> condition,
      Optional<Locale> language,
      Function<ClaimId, Optional<Claim>> claims) {
    return condition
        .flatMap(claims)
        .map(c -> words.apply(message, language).map(w -> w + " ").orElse("") + c.text());
  }
}
