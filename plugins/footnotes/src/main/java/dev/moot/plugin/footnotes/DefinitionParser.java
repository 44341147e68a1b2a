package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [^id]: text}. Lines indented by four columns belong to it, over blank lines too; its
 * first paragraph goes on over unindented lines, as in Pandoc and on GitHub. It may interrupt a
 * paragraph, so that definitions can stand one below the other.
 */
final class DefinitionParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final FootnoteDefinition block;

  private DefinitionParser(BasedSequence label) {
    block = new FootnoteDefinition(label);
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
    removeBlankLines();
  }

  /** A definition begins with {@code [^label]:}. */
  static final class Syntax extends BlockSyntax {

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      int end = Label.end(line, from);
      if (end < 0 || end >= line.length() || line.charAt(end) != ':') {
        return BlockStart.none();
      }
      // All space after the colon goes, or a tab there could make the note an indented code block.
      int text = end + 1;
      while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
        text++;
      }
      return BlockStart.of(new DefinitionParser(line.subSequence(from, end))).atIndex(text);
    }
  }
}
