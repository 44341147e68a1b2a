package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import org.jspecify.annotations.Nullable;

/** A code fence of tildes, whose line may hold further tildes; Flexmark would not have it begin. */
final class TildeFence extends BlockSyntax {

  private static final int CODE_INDENT = 4;
  private static final int MIN_FENCE = 3;

  @Override
  protected @Nullable BlockStart tryStart(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = start;
    while (end < line.length() && line.charAt(end) == '~') {
      end++;
    }
    if (end - start < MIN_FENCE || state.getIndent() >= CODE_INDENT) {
      return BlockStart.none();
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(
            state.getProperties(), '~', end - start, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
    return BlockStart.of(parser).atIndex(end);
  }
}
