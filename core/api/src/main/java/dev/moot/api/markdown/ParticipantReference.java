package dev.moot.api.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A Flexmark node that names somebody who takes part in a debate. The core looks them up and
 * reports an unknown one with a suggestion. By the time a node is rendered its name is known to
 * resolve: ask {@link MarkdownScope#participant}.
 */
public interface ParticipantReference {

  /**
   * Who it is, as a piece of the source text: an id, {@code organiser} or {@code
   * lab-jobs/organiser}, or the name that pages call them by.
   */
  BasedSequence participant();

  /** The debate to look in; without one, those of the post in their order. */
  default Optional<String> debate() {
    return Optional.empty();
  }
}
