package dev.moot.api.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A node of the syntax tree that its writer may give an id. The engine keeps the id for it and
 * reports one that is given twice; what renders the node asks the page for it with {@code ownId}.
 * Directives need not implement it: the attribute {@code id} is theirs.
 */
public interface OwnId {

  /** The id as written; empty where the writer gave none. */
  Optional<BasedSequence> ownId();
}
