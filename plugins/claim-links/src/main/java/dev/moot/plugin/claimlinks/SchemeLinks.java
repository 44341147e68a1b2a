package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Turns links whose address starts with {@code claim:} or {@code person:}, given in place or by a
 * link reference definition, into links of ours; the markup of their words stays.
 */
final class SchemeLinks extends NodePostProcessor {

  private static final String CLAIM = "claim:";
  private static final String PERSON = "person:";

  private final Document document;

  private SchemeLinks(Document document) {
    this.document = document;
  }

  @Override
  public void process(NodeTracker state, Node node) {
    BasedSequence url = url(node);
    boolean person = url.startsWith(PERSON);
    if (!person && !url.startsWith(CLAIM)) {
      return;
    }
    if (node instanceof Reference) {
      // Links found it when they were parsed; as an address of its own it would be an unsafe one.
      node.unlink();
      state.nodeRemoved(node);
      return;
    }
    NamedLink link =
        person
            ? new PersonLink(node.getChars(), url.subSequence(PERSON.length()), false)
            : new ClaimLink(node.getChars(), url.subSequence(CLAIM.length()));
    link.takeChildren(node);
    link.takeLinksApart();
    node.insertBefore(link);
    node.unlink();
    state.nodeRemoved(node);
    state.nodeAddedWithChildren(link);
  }

  private BasedSequence url(Node node) {
    if (node instanceof Link link) {
      return link.getUrl();
    }
    if (node instanceof LinkRef link) {
      Reference target = link.getReferenceNode(document);
      return target == null ? BasedSequence.NULL : target.getUrl();
    }
    return ((Reference) node).getUrl();
  }

  /** Makes one for each document. */
  static final class Factory extends NodePostProcessorFactory {

    Factory() {
      super(false);
      addNodes(Link.class, LinkRef.class, Reference.class);
    }

    @Override
    public NodePostProcessor apply(Document document) {
      return new SchemeLinks(document);
    }
  }
}
