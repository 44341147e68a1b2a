package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import java.util.Optional;

/** A fragment that is taken from a source, because the exchange does not have it already. */
final class SourceFragment extends Fragment implements Quotation {

  private final Speaker by;
  private final boolean theirs;
  private final Optional<BasedSequence> source;

  /**
   * @param theirs whether {@code by} said it, and not somebody of several who are answered
   */
  SourceFragment(BasedSequence chars, Speaker by, boolean theirs, Optional<BasedSequence> source) {
    super(chars);
    this.by = by;
    this.theirs = theirs;
    this.source = source;
  }

  @Override
  public ParticipantReference by() {
    return by;
  }

  @Override
  public boolean isTheirs() {
    return theirs;
  }

  @Override
  public Optional<BasedSequence> source() {
    return source;
  }
}
