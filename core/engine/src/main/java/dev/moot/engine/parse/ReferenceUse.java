package dev.moot.engine.parse;

import java.util.List;
import java.util.Optional;

/**
 * A claim reference in a post.
 *
 * @param claim the claim, as it is written
 * @param mention its sentence, where it is a mention in one; a card is not
 * @param around the directives it stands in, innermost first, by their numbers in the post
 */
public record ReferenceUse(NameUse claim, Optional<Mention> mention, List<Integer> around) {

  public ReferenceUse {
    around = List.copyOf(around);
  }
}
