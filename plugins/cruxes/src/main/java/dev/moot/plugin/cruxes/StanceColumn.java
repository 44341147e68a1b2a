package dev.moot.plugin.cruxes;

import dev.moot.api.model.Claim;

/**
 * A main claim or a crux as a column of the matrix.
 *
 * @param claim the claim that is answered
 * @param href where its head leads: to the claim's page, or to the card of a crux on this page
 * @param card the {@code id} of what is shown as its card
 * @param question what it comes to, in a few words where there are such
 * @param speaks which answer speaks for the main claim, {@code holds} or {@code doubts}; empty
 *     where neither does in the map
 */
public record StanceColumn(Claim claim, String href, String card, String question, String speaks) {}
