package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How deep quotes, items of lists and directives may stand within each other. It begins no block:
 * it is asked first wherever one could begin, and ends the parsing where too many are open. Each
 * line of a text costs a step for each block that is open, and a line of list markers far more, so
 * that without a limit the time grows with the square of the length.
 */
final class NestingLimit extends BlockSyntax {

  /** Nobody writes so many, and the cost of a line stays small. */
  static final int MOST = 100;

  @Override
  protected @Nullable BlockStart tryStart(ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    if (open.size() > MOST) {
      count(open);
    }
    return BlockStart.none();
  }

  private static void count(List<BlockParser> open) {
    int depth = 0;
    // The first is the document, and a list counts by its items.
    for (BlockParser parser : open.subList(1, open.size())) {
      boolean nests = parser.isContainer() && !(parser.getBlock() instanceof ListBlock);
      if (nests && ++depth > MOST) {
        for (BasedSequence segment : parser.getBlock().getSegments()) {
          if (segment.isNotNull()) {
            throw new TooDeep(segment.getStartOffset(), segment.getEndOffset());
          }
        }
        throw new TooDeep(parser.getBlock().getStartOffset(), parser.getBlock().getStartOffset());
      }
    }
  }
}
