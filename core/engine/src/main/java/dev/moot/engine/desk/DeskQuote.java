package dev.moot.engine.desk;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Quote;
import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quote from a source, of a claim file or of a post.
 *
 * @param quote the quote
 * @param by the id of who said it
 * @param claims what it is quoted for
 * @param post the page of the post that has it, if it stands in one
 * @param places where its words stand in the text; more than one if nothing tells which is meant
 */
public record DeskQuote(
    Quote quote,
    Optional<String> by,
    List<ClaimId> claims,
    Optional<Permalink> post,
    List<Span> places) {

  public DeskQuote {
    claims = List.copyOf(claims);
    places = List.copyOf(places);
  }
}
