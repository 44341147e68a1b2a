package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * {@code {#id}} at the end of a heading: the id that its writer gives it. It is no part of what the
 * heading says.
 */
final class HeadingId extends Node implements DoNotCollectText {

  private final BasedSequence id;

  HeadingId(BasedSequence chars, BasedSequence id) {
    super(chars);
    this.id = id;
  }

  BasedSequence id() {
    return id;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {id};
  }
}
