package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import dev.moot.api.markdown.NoteKeeper;
import org.jspecify.annotations.Nullable;

/** A line that begins with {@code %%}: a block of another plugin's own that keeps its notes. */
final class KeepingQuote extends Block implements NoteKeeper {

  @Override
  public boolean keepsNotes() {
    return true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static final class LineParser extends AbstractBlockParser {

    private final KeepingQuote block = new KeepingQuote();

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
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  /** Begins at {@code %%}. */
  static final class Syntax extends BlockSyntax {

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      int at = state.getNextNonSpaceIndex();
      return state.getLine().matchChars("%%", at)
          ? BlockStart.of(new LineParser()).atIndex(at + 2)
          : BlockStart.none();
    }
  }
}
