package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;

/** Words that link to a claim; the words are its children. */
final class ClaimLink extends Node implements ClaimReference {

  private final BasedSequence claimId;

  ClaimLink(BasedSequence chars, BasedSequence claimId) {
    super(chars);
    this.claimId = claimId;
  }

  @Override
  public BasedSequence claimId() {
    return claimId;
  }

  @Override
  public String words() {
    return Words.of(this);
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {claimId};
  }
}
