package dev.moot.api.draft;

/**
 * Somebody who takes part.
 *
 * @param key how quotes and stances of the draft call them
 * @param name what pages call them; their id is made of it
 * @param anonymised whether the name stands in for one that the source gives
 */
public record DraftParticipant(String key, String name, boolean anonymised) {}
