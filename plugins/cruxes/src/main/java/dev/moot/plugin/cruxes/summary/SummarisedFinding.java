package dev.moot.plugin.cruxes.summary;

import dev.moot.api.model.Claim;
import java.util.List;

/**
 * What the map says of a claim, or of a few together.
 *
 * @param claims at least one
 * @param sentences what it says, in order; the first has the claims' words
 * @param marks short remarks on how far to trust it
 */
public record SummarisedFinding(List<Claim> claims, List<Sentence> sentences, List<String> marks) {

  public SummarisedFinding {
    claims = List.copyOf(claims);
    sentences = List.copyOf(sentences);
    marks = List.copyOf(marks);
  }
}
