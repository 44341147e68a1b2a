package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import java.util.Optional;

/** Blocks of a verbatim turn: what the speaker says, in the speaker's own words. */
final class OwnWords extends Block implements Quotation {

  private final Speaker by;
  private final Optional<BasedSequence> source;

  OwnWords(Speaker by, Optional<BasedSequence> source) {
    this.by = by;
    this.source = source;
  }

  @Override
  public ParticipantReference by() {
    return by;
  }

  @Override
  public Optional<BasedSequence> source() {
    return source;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
