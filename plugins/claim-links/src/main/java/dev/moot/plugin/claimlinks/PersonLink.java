package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;

/**
 * Words that link to somebody who takes part. Where the writer gave no words a page shows the name;
 * what reads the tree as text, such as the id of a heading, finds the id read as words.
 */
final class PersonLink extends NamedLink implements ParticipantReference {

  private final boolean bare;

  /**
   * @param bare whether the writer gave no words
   */
  PersonLink(BasedSequence chars, BasedSequence participant, boolean bare) {
    super(chars, participant);
    this.bare = bare;
  }

  boolean isBare() {
    return bare;
  }

  @Override
  public BasedSequence participant() {
    return name();
  }
}
