package dev.moot.api.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody answers to the digest that they are in. It is theirs: pages show it unedited. There
 * is a text, an address or both.
 *
 * @param text their words
 * @param url where they answer
 * @param date when
 */
public record Reply(Optional<String> text, Optional<String> url, LocalDate date) {

  public Reply {
    if (text.isEmpty() && url.isEmpty()) {
      throw new IllegalArgumentException("a reply has a text or an address");
    }
  }
}
