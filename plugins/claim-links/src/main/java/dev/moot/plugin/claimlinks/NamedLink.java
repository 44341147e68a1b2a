package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words that link to what a claim file names; the words are its children. */
abstract sealed class NamedLink extends Node permits ClaimLink, PersonLink {

  private final BasedSequence name;

  /**
   * @param name the id as written
   */
  NamedLink(BasedSequence chars, BasedSequence name) {
    super(chars);
    this.name = name;
  }

  final BasedSequence name() {
    return name;
  }

  /** Makes text of the addresses among its words: a link cannot stand in a link. */
  final void takeLinksApart() {
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
  public final BasedSequence[] getSegments() {
    return new BasedSequence[] {name};
  }
}
