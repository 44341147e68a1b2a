package dev.moot.engine.review;

import dev.moot.api.model.Participant;
import dev.moot.api.model.Side;
import java.util.Optional;

/**
 * What a digest shows of one participant.
 *
 * @param participant the participant
 * @param side where they stand on the root that is spoken of; absent without a stance on it
 * @param claims how many claims they hold
 * @param words how many words of theirs are quoted, repeated quotes counted once
 */
public record Voice(Participant participant, Optional<Side> side, int claims, int words) {}
