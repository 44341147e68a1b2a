package dev.moot.engine.trace;

import dev.moot.engine.digest.Digest;
import java.util.Optional;

/** What a site answers, as digests. Asked by one thread. */
public interface Answers {

  /** The digest of the answer to {@code question}. */
  Digest to(Question question);

  /**
   * The digest of all that any question of {@code kind} follows from, where it is cheaper than the
   * answers: while it is the same, so are all of these.
   */
  default Optional<Digest> toAll(Question.Kind kind) {
    return Optional.empty();
  }
}
