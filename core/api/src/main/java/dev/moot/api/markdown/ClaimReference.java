package dev.moot.api.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A Flexmark node that mentions a claim. The core resolves the id (bare ids in the post's debates),
 * reports an unknown one with a suggestion, and records a backlink with the sentence around the
 * node. By the time a node is rendered its id is known to resolve: ask {@link MarkdownScope#claim}.
 */
public interface ClaimReference {

  /**
   * The id as written, {@code captured} or {@code lab-jobs/captured}, as a piece of the source
   * text.
   */
  BasedSequence claimId();

  /** The words that a reader sees for it, as plain text; empty for a card. */
  String words();

  /** Whether it is a mention in a sentence, and so a backlink; a card on its own is not. */
  default boolean isMention() {
    return true;
  }
}
