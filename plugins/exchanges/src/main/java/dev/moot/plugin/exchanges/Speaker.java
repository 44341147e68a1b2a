package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ParticipantReference;
import java.util.Optional;

/** Somebody named in the line that opens a turn: who speaks, or to whom. */
final class Speaker extends Node implements ParticipantReference {

  Speaker(BasedSequence name) {
    super(name);
  }

  @Override
  public BasedSequence participant() {
    return getChars();
  }

  @Override
  public Optional<String> debate() {
    return getParent() instanceof Turn turn
        ? turn.exchange().flatMap(e -> Optional.ofNullable(e.values().get("debate")))
        : Optional.empty();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
