package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.ParticipantId;

/**
 * A person's own view of the root that no base score of the root leads to, given what they think of
 * the rest: a reason is missing from the map.
 *
 * @param person who
 * @param view their view of the root: their number, or where they gave none the nearest strength
 *     that would count as the side they take
 * @param basis where that comes from
 * @param nearest the nearest strength that can be reached
 */
public record Unreachable(ParticipantId person, double view, Basis basis, double nearest) {}
