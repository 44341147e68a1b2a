package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.InlineSyntax;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Reads {@code [[id]]}, {@code [[id|words]]} and the same with {@code @id} in running text. One
 * instance reads one document.
 */
final class BracketsParser implements InlineParserExtension {

  private record Unread(NamedLink link, BasedSequence words) {}

  private final Deque<Unread> unread = new ArrayDeque<>();

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    Optional<Brackets> read = Brackets.read(input, at);
    if (read.isEmpty() || read.get().isLabel(parser.getDocument())) {
      return false;
    }
    Brackets brackets = read.get();
    BasedSequence chars = input.subSequence(at, brackets.end());
    NamedLink link =
        brackets.person()
            ? new PersonLink(chars, brackets.id(), !brackets.hasWords())
            : new ClaimLink(chars, brackets.id());
    if (brackets.hasWords()) {
      unread.add(new Unread(link, brackets.words()));
    } else {
      link.appendChild(new Text(brackets.idAsWords()));
    }
    parser.flushTextNode();
    parser.appendNode(link);
    parser.setIndex(brackets.end());
    return true;
  }

  /**
   * Reads the markup in the words. The parser has come to the end of its block here and only has to
   * find its place again; words hold no brackets, so this never nests.
   */
  @Override
  public void finalizeBlock(InlineParser parser) {
    if (unread.isEmpty()) {
      return;
    }
    Node block = parser.getBlock();
    BasedSequence input = parser.getInput();
    int index = parser.getIndex();
    for (Unread next = unread.poll(); next != null; next = unread.poll()) {
      parser.parse(next.words(), next.link());
      next.link().takeLinksApart();
    }
    parser.setBlock(block);
    parser.setInput(input);
    parser.setIndex(index);
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  /** Makes one for each document. */
  static final class Syntax extends InlineSyntax {

    Syntax() {
      super("[");
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlines) {
      return new BracketsParser();
    }
  }
}
