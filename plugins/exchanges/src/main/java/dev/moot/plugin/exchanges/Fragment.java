package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words of somebody else that a turn answers: a block quote in it. */
class Fragment extends Block {

  Fragment(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
