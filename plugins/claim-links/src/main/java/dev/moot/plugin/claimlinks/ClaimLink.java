package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.ClaimReference;

/** Words that link to a claim; the words are its children. */
final class ClaimLink extends Node implements ClaimReference {

  private final BasedSequence claimId;

  ClaimLink(BasedSequence chars, BasedSequence claimId) {
    super(chars);
    this.claimId = claimId;
  }

  /** Makes text of the addresses among its words: a link cannot stand in a link. */
  void takeLinksApart() {
    takeLinksApart(this);
  }

  private static void takeLinksApart(Node parent) {
    Node next;
    for (Node node = parent.getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof DelimitedLinkNode address) {
        node.insertBefore(new Text(address.getText()));
        node.unlink();
      } else {
        takeLinksApart(node);
      }
    }
  }

  @Override
  public BasedSequence claimId() {
    return claimId;
  }

  @Override
  public String words() {
    return Words.of(this);
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {claimId};
  }
}
