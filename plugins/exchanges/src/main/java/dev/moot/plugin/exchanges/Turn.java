package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.markdown.OwnId;
import java.util.List;
import java.util.Optional;

/**
 * What one participant says before the next one does. Its first children are those named in its
 * line, then comes what is said.
 */
final class Turn extends Block implements OwnId {

  private final TurnLine line;
  private final List<Speaker> named;

  Turn(TurnLine line) {
    this.line = line;
    this.named = line.named().stream().map(Speaker::new).toList();
    named.forEach(this::appendChild);
  }

  TurnLine line() {
    return line;
  }

  /** Who speaks; nobody when the line cannot be read. */
  Optional<Speaker> by() {
    return named.stream().findFirst();
  }

  /** Whom they answer or address. */
  List<Speaker> to() {
    return named.stream().skip(1).toList();
  }

  @Override
  public Optional<BasedSequence> ownId() {
    return line.remarks().id();
  }

  boolean isVerbatim() {
    return line.verbatim();
  }

  /** The exchange it belongs to. */
  Optional<DirectiveNode> exchange() {
    Node turns = getParent();
    return turns != null && turns.getParent() instanceof DirectiveNode exchange
        ? Optional.of(exchange)
        : Optional.empty();
  }

  /** The source its words are taken from: named in its line, else for the whole exchange. */
  Optional<BasedSequence> source() {
    return line.source().or(this::sourceOfExchange);
  }

  /** The source that quoted fragments are taken from. */
  Optional<BasedSequence> quotedSource() {
    return line.quoting().or(this::source);
  }

  private Optional<BasedSequence> sourceOfExchange() {
    return exchange()
        .flatMap(
            e ->
                e.attributes().stream()
                    .filter(a -> a.key().matches("source"))
                    .map(DirectiveNode.Attribute::value)
                    .findFirst());
  }

  /** What is said, fragments included. */
  Optional<Node> firstBlock() {
    Node node = getFirstChild();
    while (node instanceof Speaker) {
      node = node.getNext();
    }
    return Optional.ofNullable(node);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
