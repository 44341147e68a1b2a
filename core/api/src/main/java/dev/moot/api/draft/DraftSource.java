package dev.moot.api.draft;

import dev.moot.api.model.Source;
import java.util.Optional;

/**
 * A text that a draft comes from or quotes.
 *
 * @param key how quotes of the draft call it; its id is made of it
 * @param title what it is called
 * @param kind what sort of text it is
 * @param url where it was published
 * @param file the name of its text, where that lies with the writer already
 * @param text the text itself, to be written into the site's {@code sources/} under a name that is
 *     made of the debate's id
 * @param stored false when the text may not be kept with the site
 */
public record DraftSource(
    String key,
    String title,
    Source.Kind kind,
    Optional<String> url,
    Optional<String> file,
    Optional<String> text,
    boolean stored) {

  /** One whose text is nowhere with the site. */
  public static DraftSource elsewhere(String key, String title, Optional<String> url) {
    return new DraftSource(
        key, title, Source.Kind.OTHER, url, Optional.empty(), Optional.empty(), false);
  }
}
