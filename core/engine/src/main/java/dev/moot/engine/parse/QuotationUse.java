package dev.moot.engine.parse;

import java.util.List;
import java.util.Optional;

/**
 * Words of a post that are said to stand in a source.
 *
 * @param by who said them, by the number among the people of the post; absent when they are named
 *     elsewhere
 * @param isTheirs whether it is known that they said them
 * @param source the source, as it is written
 * @param passages the words, piece by piece
 */
public record QuotationUse(
    Optional<Integer> by, boolean isTheirs, Optional<NameUse> source, List<Passage> passages) {

  public QuotationUse {
    passages = List.copyOf(passages);
  }
}
