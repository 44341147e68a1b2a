package dev.moot.api.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block of a plugin's own, to be given to {@code Parser.Builder.customBlockParserFactory}. Each
 * kind of block is a class of its own, because Flexmark orders factories by their classes.
 */
public abstract class BlockSyntax implements CustomBlockParserFactory {

  /**
   * The block that begins at the line {@code state} is at, or null when none does. Called for every
   * line of every file, so it should decide quickly.
   */
  protected abstract @Nullable BlockStart tryStart(ParserState state);

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return BlockSyntax.this.tryStart(state);
      }
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  /** The factories of the blocks that are asked later than this one, or null for none. */
  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
