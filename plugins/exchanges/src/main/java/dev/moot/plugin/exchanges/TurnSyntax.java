package dev.moot.plugin.exchanges;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A turn opens where a line of an exchange begins with bold words, in the middle of a paragraph
 * too: a line that was meant as text is then an unknown participant, and never a turn that goes
 * under in the one before it.
 */
final class TurnSyntax implements CustomBlockParserFactory {

  private static final int CODE_INDENT = 4;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start(state, matched.getBlockParser());
      }
    };
  }

  private static @Nullable BlockStart start(ParserState state, BlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (state.getIndent() >= CODE_INDENT || !TurnLine.opens(line, at)) {
      return BlockStart.none();
    }
    Node around = around(matched);
    boolean first = Turns.isExchange(around);
    if (!first && !(around instanceof Turn)) {
      return BlockStart.none();
    }
    TurnLine read = TurnLine.read(line, at);
    Block turn = new Turn(read);
    turn.setChars(line.subSequence(at, line.length()));
    BlockParser parser = new ContainerParser(turn);
    return (first ? BlockStart.of(new ContainerParser(new Turns()), parser) : BlockStart.of(parser))
        .atIndex(read.end());
  }

  /** What the line is in, paragraphs and lists that it ends left out. */
  private static @Nullable Node around(BlockParser matched) {
    Node node = matched.getBlock();
    while (node instanceof Paragraph || node instanceof ListBlock) {
      node = node.getParent();
    }
    return node;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
