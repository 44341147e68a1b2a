package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Holds whatever comes, up to the end of the exchange; a turn ends where the next one opens. */
final class ContainerParser extends AbstractBlockParser {

  private final Block block;

  ContainerParser(Block block) {
    this.block = block;
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
    return block instanceof Turns || !(child instanceof Turn);
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
    return false;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    removeBlankLines();
    Node first = block.getFirstChild();
    Node last = block.getLastChild();
    if (first == null || last == null) {
      return;
    }
    BasedSequence chars = block.getChars().isNull() ? first.getChars() : block.getChars();
    int end = Math.max(chars.getEndOffset(), last.getEndOffset());
    block.setChars(chars.baseSubSequence(chars.getStartOffset(), end));
  }

  @Override
  public void parseInlines(com.vladsch.flexmark.parser.InlineParser inlineParser) {}
}
