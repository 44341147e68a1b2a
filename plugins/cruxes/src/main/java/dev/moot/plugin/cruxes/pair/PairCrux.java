package dev.moot.plugin.cruxes.pair;

import dev.moot.plugin.cruxes.declared.DeclaredCrux;
import java.util.Optional;

/**
 * A declared crux between two people.
 *
 * @param crux all that was declared of it
 * @param question the claim as a question; its text where nobody worded one
 * @param named who named it, as a label
 * @param why what whoever named it says, in a sentence
 * @param ifTrue what follows if its claim holds
 * @param ifFalse what follows if it does not
 * @param settledBy what would settle it
 * @param views its claim, and what the two make of it
 */
public record PairCrux(
    DeclaredCrux crux,
    String question,
    String named,
    String why,
    Optional<String> ifTrue,
    Optional<String> ifFalse,
    Optional<String> settledBy,
    ClaimViews views) {}
