package dev.moot.plugin.cruxes;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import dev.moot.api.markdown.BlockSyntax;
import dev.moot.api.markdown.DirectiveNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code ![[debate#cruxes]]} on a line of its own as the directive {@code crux-summary} with
 * that debate. It may interrupt a paragraph, as a claim's card may.
 */
final class SummaryEmbed extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;
  private static final String OPEN = "![[";
  private static final String CLOSE = "#cruxes]]";

  private final DirectiveNode block;

  private SummaryEmbed(BasedSequence written) {
    BasedSequence debate = written.subSequence(OPEN.length(), written.length() - CLOSE.length());
    block =
        new DirectiveNode(
            word("crux-summary", written),
            List.of(new DirectiveNode.Attribute(word("debate", debate), debate)));
    block.setChars(written);
  }

  /** A word that is not in the source, at the place where {@code place} starts. */
  private static BasedSequence word(String word, BasedSequence place) {
    return PrefixedSubSequence.prefixOf(word, place, 0, 0);
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

  /** An embedded summary begins where a line holds {@code ![[debate#cruxes]]} and nothing else. */
  static final class Syntax extends BlockSyntax {

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT || at >= line.length() || line.charAt(at) != '!') {
        return BlockStart.none();
      }
      BasedSequence written = line.subSequence(at, line.length()).trimEnd();
      return isEmbed(written)
          ? BlockStart.of(new SummaryEmbed(written)).atIndex(line.length())
          : BlockStart.none();
    }

    private static boolean isEmbed(BasedSequence written) {
      int debate = written.length() - OPEN.length() - CLOSE.length();
      return debate > 0
          && written.startsWith(OPEN)
          && written.endsWith(CLOSE)
          && written
                  .subSequence(OPEN.length(), OPEN.length() + debate)
                  .indexOfAny(c -> c == '[' || c == ']' || c == '#' || c == '|')
              < 0;
    }
  }
}
