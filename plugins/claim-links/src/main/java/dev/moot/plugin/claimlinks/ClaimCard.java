package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;

/**
 * {@code ![[id]]} on a line of its own: the claim's card. It has no sentence around it, and so is
 * no mention.
 */
final class ClaimCard extends Block implements ClaimReference {

  private final BasedSequence claimId;

  ClaimCard(BasedSequence chars, BasedSequence claimId) {
    super(chars);
    this.claimId = claimId;
  }

  @Override
  public BasedSequence claimId() {
    return claimId;
  }

  @Override
  public String words() {
    return "";
  }

  @Override
  public boolean isMention() {
    return false;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {claimId};
  }
}
