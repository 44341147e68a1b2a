package dev.moot.api.draft;

/**
 * Somebody who takes part.
 *
 * @param key how quotes and stances of the draft call them
 * @param handle what their id is made of
 * @param name what pages call them
 * @param anonymised whether the name stands in for one that the source gives
 */
public record DraftParticipant(String key, String handle, String name, boolean anonymised) {

  /** Somebody whose id is made of {@code name}. */
  public static DraftParticipant of(String key, String name) {
    return new DraftParticipant(key, name, name, false);
  }
}
