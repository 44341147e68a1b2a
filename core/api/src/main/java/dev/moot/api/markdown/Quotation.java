package dev.moot.api.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A Flexmark block whose words are said to stand in a source letter by letter. The core looks for
 * each of its paragraphs there as it does for the quotes of claim files; {@code […]} or {@code
 * [...]} stands for words that are left out, and what is on either side is looked for by itself.
 * Words of a {@code Quotation} or a note inside it are not its own.
 */
public interface Quotation {

  /** Who said it: a node of the same file, whose debate has the source. */
  ParticipantReference by();

  /**
   * Whether it is known that they are the words of {@link #by}; where not, nothing compares it with
   * who wrote them in the source.
   */
  default boolean isTheirs() {
    return true;
  }

  /** The id of the source as written; it may be empty where the debate has only one. */
  Optional<BasedSequence> source();
}
