package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;

/** {@code ![[@id]]} on a line of its own: the card of somebody who takes part. */
final class PersonCard extends Block implements ParticipantReference {

  private final BasedSequence participant;

  PersonCard(BasedSequence chars, BasedSequence participant) {
    super(chars);
    this.participant = participant;
  }

  @Override
  public BasedSequence participant() {
    return participant;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {participant};
  }
}
