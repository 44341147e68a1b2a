package dev.moot.plugin.cruxes.derived;

import dev.moot.api.model.Credence;
import dev.moot.api.model.ParticipantId;
import java.util.Optional;

/**
 * A person's own view of the root that no base score of the root leads to, given what they think of
 * the rest: a reason is missing from the map.
 *
 * @param person who
 * @param view their view of the root: their number, or where they gave none the nearest strength
 *     that would count as the side they take
 * @param number the number as it was given or read, where there is one
 * @param basis where that comes from
 * @param nearest the nearest strength that can be reached
 */
public record Unreachable(
    ParticipantId person, double view, Optional<Credence> number, Basis basis, double nearest) {}
