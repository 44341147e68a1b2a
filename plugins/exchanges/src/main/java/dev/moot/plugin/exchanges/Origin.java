package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;
import dev.moot.api.markdown.Quotation;
import java.util.Optional;

/**
 * Where the words come from that a turn condenses. It quotes none of them, so the core looks up the
 * source and has nothing to look for in it.
 */
final class Origin extends Block implements Quotation {

  private final Speaker by;
  private final BasedSequence source;

  Origin(Speaker by, BasedSequence source) {
    super(source);
    this.by = by;
    this.source = source;
  }

  @Override
  public ParticipantReference by() {
    return by;
  }

  @Override
  public Optional<BasedSequence> source() {
    return Optional.of(source);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
