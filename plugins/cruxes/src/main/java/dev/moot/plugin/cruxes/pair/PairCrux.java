package dev.moot.plugin.cruxes.pair;

import dev.moot.plugin.cruxes.declared.DeclaredCrux;

/**
 * A declared crux between two people.
 *
 * @param crux all that was declared of it
 * @param question the claim as a question; its text where nobody worded one
 * @param named who named it, as a label
 * @param why what whoever named it says, in a sentence
 * @param views its claim, and what the two make of it
 */
public record PairCrux(
    DeclaredCrux crux, String question, String named, String why, ClaimViews views) {}
