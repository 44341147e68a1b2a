package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ![[id]]} and {@code ![[@id]]} on a line of its own. It may interrupt a paragraph.
 */
final class CardParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final Brackets brackets;
  private final Block block;

  private CardParser(BasedSequence chars, Brackets brackets) {
    this.brackets = brackets;
    this.block =
        brackets.person()
            ? new PersonCard(chars, brackets.id())
            : new ClaimCard(chars, brackets.id());
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {}

  /** Only now are all link references known, and one of that name comes first. */
  @Override
  public void parseInlines(InlineParser parser) {
    if (brackets.isLabel(parser.getDocument())) {
      Paragraph text = new Paragraph(block.getChars());
      block.insertBefore(text);
      block.unlink();
      parser.parse(text.getChars(), text);
    }
  }

  /** A card begins where a line holds such brackets and nothing else. */
  static final class Syntax extends BlockSyntax {

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || at >= line.length() || line.charAt(at) != '!') {
        return BlockStart.none();
      }
      return Brackets.read(line, at + 1)
          .filter(b -> !b.hasWords() && line.subSequence(b.end(), line.length()).isBlank())
          .map(b -> new CardParser(line.subSequence(at, b.end()), b))
          .map(card -> BlockStart.of(card).atIndex(line.length()))
          .orElse(null);
    }
  }
}
