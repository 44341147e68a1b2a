package dev.moot.engine.parse;

import com.vladsch.flexmark.util.ast.Node;
import dev.moot.api.markdown.Quotation;
import java.util.List;

/**
 * Words of a post that are said to stand in a source.
 *
 * @param node where, a node that implements {@code Quotation}
 * @param passages the words, piece by piece
 */
public record QuotationUse(Node node, List<Passage> passages) {

  public QuotationUse {
    passages = List.copyOf(passages);
  }

  /** The same as what it is. */
  public Quotation quotation() {
    return (Quotation) node;
  }
}
