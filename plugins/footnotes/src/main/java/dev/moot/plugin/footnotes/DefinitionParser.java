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
 * Reads {@code [^id]: text}. Lines indented by four columns belong to it, over blank lines too. As
 * in Pandoc its text may begin on the next line, and each of its paragraphs goes on over unindented
 * lines up to a blank one or the next definition; but here a line that begins another block ends
 * it. It may interrupt a paragraph, so that definitions can stand one below the other.
 */
final class DefinitionParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final FootnoteDefinition block;
  private boolean textOnNextLine;

  /**
   * @param textOnNextLine whether nothing stands after the colon
   */
  private DefinitionParser(BasedSequence label, boolean textOnNextLine) {
    block = new FootnoteDefinition(label);
    this.textOnNextLine = textOnNextLine;
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
    boolean first = textOnNextLine;
    textOnNextLine = false;
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    } else if (state.getIndent() >= INDENT) {
      return BlockContinue.atColumn(state.getColumn() + INDENT);
    }
    return first && labelEnd(state) < 0
        ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
        : BlockContinue.none();
  }

  /** Where the label ends if a definition begins on this line, else -1. */
  private static int labelEnd(ParserState state) {
    BasedSequence line = state.getLine();
    int end = Label.end(line, state.getNextNonSpaceIndex());
    return end >= 0 && end < line.length() && line.charAt(end) == ':' ? end : -1;
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
      int end = labelEnd(state);
      if (end < 0) {
        return BlockStart.none();
      }
      // All space after the colon goes, or a tab there could make the note an indented code block.
      int text = end + 1;
      while (text < line.length() && (line.charAt(text) == ' ' || line.charAt(text) == '\t')) {
        text++;
      }
      BasedSequence label = line.subSequence(state.getNextNonSpaceIndex(), end);
      boolean bare = line.subSequence(text, line.length()).isBlank();
      return BlockStart.of(new DefinitionParser(label, bare)).atIndex(text);
    }
  }
}
