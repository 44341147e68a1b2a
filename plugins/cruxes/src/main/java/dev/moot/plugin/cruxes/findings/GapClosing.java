package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.ParticipantId;
import dev.moot.plugin.cruxes.argumentation.Pair;
import dev.moot.plugin.cruxes.derived.Closure;

/**
 * That part of the gap between two people would close if they agreed on a claim. Each of the two
 * has a recorded view of it.
 *
 * @param between the two, who take opposite sides of the root
 * @param share how much of the gap, at least a tenth
 * @param closure the same as a step that has a word
 */
public record GapClosing(Pair<ParticipantId> between, double share, Closure closure) {}
