package dev.moot.plugin.claimlinks;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code ![[id]]} on a line of its own. It may interrupt a paragraph. */
final class CardParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final ClaimCard block;

  private CardParser(ClaimCard block) {
    this.block = block;
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

  /** Makes the parsers of one Flexmark parser. */
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
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

  private static final class Start extends AbstractBlockParserFactory {

    Start(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || at >= line.length() || line.charAt(at) != '!') {
        return BlockStart.none();
      }
      return Brackets.read(line, at + 1)
          .filter(b -> !b.hasWords() && line.subSequence(b.end(), line.length()).isBlank())
          .map(b -> new ClaimCard(line.subSequence(at, b.end()), b.id()))
          .map(card -> BlockStart.of(new CardParser(card)).atIndex(line.length()))
          .orElse(null);
    }
  }
}
