package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;

/** Words that link to a claim. */
final class ClaimLink extends NamedLink implements ClaimReference {

  ClaimLink(BasedSequence chars, BasedSequence claimId) {
    super(chars, claimId);
  }

  @Override
  public BasedSequence claimId() {
    return name();
  }

  @Override
  public String words() {
    return Words.of(this);
  }
}
