package dev.moot.plugin.asides;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A block quote whose first line is a {@link CalloutTitle}, read as the directive {@code aside}. It
 * follows the rules of block quotes, so a callout may hold lists, code and further callouts, and
 * its title as well as its last paragraph may go on with a line that lacks the {@code >}.
 */
final class CalloutParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final CalloutTitle title;
  private final BasedSequence line;
  private final DirectiveNode block;
  private final DirectiveLabel label;
  private final LazyBeginning beginning = new LazyBeginning();

  private CalloutParser(CalloutTitle title, BasedSequence line) {
    this.title = title;
    this.line = line;
    block = new DirectiveNode(CalloutTitle.word("aside", title.kind()), title.attributes(), true);
    label = new DirectiveLabel(title.title().isEmpty() ? title.kind() : title.title());
    block.appendChild(label);
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
    return true;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatchedBlockParser) {
    return false;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    int at = state.getNextNonSpaceIndex();
    if (state.isBlank() || !isMarker(state, at)) {
      return BlockContinue.none();
    }
    beginning.giveWay(state);
    BasedSequence now = state.getLine();
    boolean space =
        at + 1 < now.length() && (now.charAt(at + 1) == ' ' || now.charAt(at + 1) == '\t');
    return BlockContinue.atColumn(state.getColumn() + state.getIndent() + (space ? 2 : 1));
  }

  private static boolean isMarker(ParserState state, int at) {
    BasedSequence line = state.getLine();
    return state.getIndent() < CODE_INDENT && at < line.length() && line.charAt(at) == '>';
  }

  @Override
  public void closeBlock(ParserState state) {
    removeBlankLines();
    Node last = block.getLastChild();
    int end = Math.max(line.getEndOffset(), last == null ? 0 : last.getEndOffset());
    block.setChars(line.baseSubSequence(title.marker().getStartOffset(), end));
  }

  @Override
  public void parseInlines(InlineParser parser) {
    if (title.title().isEmpty()) {
      label.appendChild(new Text(label.getChars()));
    } else {
      parser.parse(label.getChars(), label);
    }
  }

  /** A callout begins where a block quote does, with a kind in brackets. */
  static final class Syntax extends BlockSyntax {

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      int at = state.getNextNonSpaceIndex();
      if (!isMarker(state, at)) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      return CalloutTitle.read(line, at)
          .map(title -> new CalloutParser(title, line))
          .map(callout -> BlockStart.of(callout, callout.beginning).atIndex(line.length()))
          .orElse(null);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(BlockQuoteParser.Factory.class);
    }
  }
}
