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
 * A block of a plugin's own, to be given to {@code Parser.Builder.customBlockParserFactory}: the
 * one thing it has to say is where such a block begins.
 */
public final class BlockSyntax implements CustomBlockParserFactory {

  /** Looks at a line. Called for every line of every file, so it should decide quickly. */
  @FunctionalInterface
  public interface Start {

    /** The block that begins at this line, or null when none does. */
    @Nullable BlockStart tryStart(ParserState state);
  }

  private final Start start;
  private final Set<Class<?>> before;

  private BlockSyntax(Start start, Set<Class<?>> before) {
    this.start = start;
    this.before = before;
  }

  /** Blocks that begin where {@code start} says. */
  public static BlockSyntax of(Start start) {
    return new BlockSyntax(start, Set.of());
  }

  /**
   * The same, asked before the block that {@code factory} makes: {@code BlockQuoteParser.Factory}.
   */
  public BlockSyntax before(Class<? extends CustomBlockParserFactory> factory) {
    return new BlockSyntax(start, Set.of(factory));
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return start.tryStart(state);
      }
    };
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return before.isEmpty() ? null : before;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
