package dev.moot.api.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated correction to a post.
 *
 * @param date when it was made
 * @param text what was wrong and what is right
 * @param claims the claims that it concerns, by the names they have now
 */
public record Correction(LocalDate date, String text, List<ClaimId> claims) {

  public Correction {
    claims = List.copyOf(claims);
  }
}
