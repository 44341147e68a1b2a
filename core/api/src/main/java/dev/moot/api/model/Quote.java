package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Words taken from a source, by the fields of the W3C Web Annotation {@code TextQuoteSelector}.
 *
 * @param by id of the participant who said it
 * @param source id of the source in the same debate
 * @param exact the words themselves
 * @param prefix what stands before them, to tell places apart
 * @param suffix what stands after them
 * @param location where {@code exact} is written, in a claim file or a post
 */
public record Quote(
    Optional<String> by,
    Optional<String> source,
    String exact,
    Optional<String> prefix,
    Optional<String> suffix,
    SourceLocation location) {

  /** Whether these words, given for what {@code person} did, are theirs: of nobody else by name. */
  public boolean isOf(ParticipantId person) {
    return by.isEmpty() || by.get().equals(person.local());
  }
}
