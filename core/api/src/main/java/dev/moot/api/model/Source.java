package dev.moot.api.model;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text that a debate digests and quotes.
 *
 * @param id its name within the debate
 * @param file its text, in the site's {@code sources/} or in the folder given by {@code --sources}
 * @param url where it was published
 * @param title what it is called
 * @param kind what sort of text it is
 * @param stored false when the text may not be published with the site; its quotes are then checked
 *     only where the text is there, or the writer says where it is
 * @param date when it was said or published
 * @param retrieved when it was read
 * @param archive a kept copy of it
 * @param note anything a reader should know of it
 * @param location where it is declared
 */
public record Source(
    String id,
    Optional<String> file,
    Optional<String> url,
    Optional<String> title,
    Optional<Kind> kind,
    boolean stored,
    Optional<LocalDate> date,
    Optional<LocalDate> retrieved,
    Optional<String> archive,
    Optional<String> note,
    SourceLocation location) {

  /** The sorts of texts that are digested. */
  public enum Kind implements Keyword {
    POST,
    COMMENT_THREAD,
    TRANSCRIPT,
    PAPER,
    OTHER
  }
}
