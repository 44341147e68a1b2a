package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.parser.block.DocumentPostProcessor;
import com.vladsch.flexmark.parser.block.DocumentPostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells apart what stands in the turns of a document: the fragments that are answered, words said
 * to be verbatim, and the writer's own.
 */
final class Arrangement extends DocumentPostProcessor {

  @Override
  public Document processDocument(Document document) {
    visit(document);
    return document;
  }

  private static void visit(Node parent) {
    if (parent instanceof Turns turns) {
      StringBuilder before = new StringBuilder(" ");
      for (Turn turn : turns.all()) {
        turn.by().ifPresent(by -> arrange(turn, by, before.toString()));
        turn.by().filter(by -> !turn.isVerbatim()).ifPresent(by -> placeIn(turn, by));
        before.append(words(turn)).append(' ');
      }
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      visit(node);
    }
  }

  private static void arrange(Turn turn, Speaker by, String before) {
    OwnWords own = null;
    Node next;
    for (Node node = turn.firstBlock().orElse(null); node != null; node = next) {
      next = node.getNext();
      if (node instanceof BlockQuote quote) {
        own = null;
        Fragment fragment = fragment(quote, turn, by, before);
        quote.insertBefore(fragment);
        fragment.takeChildren(quote);
        quote.unlink();
      } else if (turn.isVerbatim()) {
        if (own == null) {
          own = new OwnWords(by, turn.source());
          node.insertBefore(own);
        }
        own.appendChild(node);
        own.setCharsFromContent();
      }
    }
  }

  private static void placeIn(Turn turn, Speaker by) {
    Optional<Origin> origin = turn.source().map(s -> new Origin(by, s));
    Optional<Node> said = turn.firstBlock();
    origin.ifPresent(o -> said.ifPresentOrElse(s -> s.insertBefore(o), () -> turn.appendChild(o)));
  }

  /** Words of an earlier turn were checked there, or are the writer's own. */
  private static Fragment fragment(BlockQuote quote, Turn turn, Speaker by, String before) {
    String words = words(quote);
    if (words.isEmpty() || (!turn.isVerbatim() && before.contains(" " + words + " "))) {
      return new Fragment(quote.getChars());
    }
    boolean one = turn.to().size() == 1;
    Speaker said = one ? turn.to().get(0) : by;
    return new SourceFragment(quote.getChars(), said, one, turn.quotedSource());
  }

  /** Letters and digits, with one space for all that is between. */
  private static String words(Node node) {
    return new TextCollectingVisitor()
        .collectAndGetText(node)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Makes one for each document. */
  static final class Factory extends DocumentPostProcessorFactory {

    @Override
    public DocumentPostProcessor apply(Document document) {
      return new Arrangement();
    }
  }
}
