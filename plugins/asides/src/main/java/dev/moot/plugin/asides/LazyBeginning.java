package dev.moot.plugin.asides;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph that may begin right after a callout's title with a line that lacks the {@code >},
 * as a paragraph of a block quote goes on with one (CommonMark's laziness). Without such a line
 * there is no paragraph.
 */
final class LazyBeginning extends AbstractBlockParser {

  /** Stands where Flexmark asks for the block of a parser that has none any more. */
  private static final class Nothing extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private final ParagraphParser paragraph = new ParagraphParser();
  private final Block nothing = new Nothing();
  private boolean begun;
  private boolean gone;

  /** Ends the wait for such a line. What is no paragraph, indented code say, may come now too. */
  void giveWay(ParserState state) {
    if (!begun && !gone) {
      gone = true;
      paragraph.getBlock().unlink();
      state.blockRemoved(paragraph.getBlock());
    }
  }

  @Override
  public Block getBlock() {
    return gone ? nothing : paragraph.getBlock();
  }

  @Override
  public boolean isParagraphParser() {
    return !gone;
  }

  @Override
  public boolean isInterruptible() {
    return true;
  }

  @Override
  public @Nullable BlockContent getBlockContent() {
    return begun ? paragraph.getBlockContent() : null;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    return begun ? paragraph.tryContinue(state) : BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    // What is left of the title line is blank, and comes here too.
    if (begun || !line.isBlank()) {
      begun = true;
      paragraph.addLine(state, line);
    }
  }

  @Override
  public void closeBlock(ParserState state) {
    giveWay(state);
    if (begun) {
      paragraph.closeBlock(state);
    }
  }

  @Override
  public void parseInlines(InlineParser parser) {
    if (begun) {
      paragraph.parseInlines(parser);
    }
  }
}
