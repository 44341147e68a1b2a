package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Headings, looked for only where a line can be one. Flexmark joins all lines of the paragraph that
 * came before at each line of it, so that the time for a paragraph grew with the square of its
 * lines.
 */
final class HeadingLine extends HeadingParser.Factory {

  /** Has this stand in for Flexmark's own. */
  static void setIn(MutableDataHolder options) {
    options.set(Parser.HEADING_PARSER, false);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return canBeHeading(state.getLine(), state.getNextNonSpaceIndex())
            ? headings.tryStart(state, matched)
            : BlockStart.none();
      }
    };
  }

  /** Whether the line has signs of a heading at {@code from}, or is an underline from there on. */
  private static boolean canBeHeading(BasedSequence line, int from) {
    char sign = from < line.length() ? line.charAt(from) : ' ';
    if (sign != '#' && sign != '=' && sign != '-') {
      return false;
    }
    int end = from;
    while (end < line.length() && line.charAt(end) == sign) {
      end++;
    }
    return sign == '#'
        ? end == line.length() || Character.isWhitespace(line.charAt(end))
        : line.subSequence(end, line.length()).isBlank();
  }
}
