package dev.moot.api.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The label of a {@link DirectiveNode}: inline nodes. */
public final class DirectiveLabel extends Node {

  /**
   * @param chars the label as written, brackets left out
   */
  public DirectiveLabel(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
