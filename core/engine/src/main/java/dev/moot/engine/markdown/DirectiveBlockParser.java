package dev.moot.engine.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListItemParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.BlockSyntax;
import dev.moot.api.markdown.DirectiveLabel;
import dev.moot.api.markdown.DirectiveNode;
import dev.moot.api.plugin.Directive;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Parses directives. A fence of colons closes the innermost open directive that was opened with
 * exactly as many colons, else the innermost that was opened with fewer; so nested directives may
 * all use three, or the outer ones more, as in remark. Fences inside fenced code are code.
 */
final class DirectiveBlockParser extends AbstractBlockParser {

  private static final int CODE_INDENT = 4;

  private final DirectiveNode block;
  private final int fence;
  private final @Nullable DirectiveLabel label;
  private boolean fenceSeen;

  private DirectiveBlockParser(DirectiveLine line, Optional<Directive> directive) {
    this.fence = line.fence();
    this.block =
        new DirectiveNode(
            line.name(),
            line.attributes(),
            directive.filter(Directive::keepsNotes).isPresent(),
            directive.map(DirectiveBlockParser::shown).orElse(Set.of()));
    this.label = line.label().map(DirectiveLabel::new).orElse(null);
    if (label != null) {
      block.appendChild(label);
    }
  }

  private static Set<String> shown(Directive directive) {
    return directive.attributes().stream()
        .filter(a -> a.type() == Directive.Attribute.Type.WORDS)
        .map(Directive.Attribute::key)
        .collect(Collectors.toSet());
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
  public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (fenceSeen) {
      return BlockContinue.none();
    }
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() < CODE_INDENT
        && DirectiveLine.isClosing(line, start)
        && closedBy(state, DirectiveLine.fence(line, start)) == this) {
      // The fence is swallowed as if the line were blank, which ends an open paragraph; ending here
      // instead would
      // let Flexmark take the fence for a lazy continuation of that paragraph.
      fenceSeen = true;
      return BlockContinue.atIndex(line.length());
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  /** Which open directive, from this one inwards, a closing fence of {@code colons} belongs to. */
  private @Nullable BlockParser closedBy(ParserState state, int colons) {
    List<BlockParser> open = state.getActiveBlockParsers();
    DirectiveBlockParser fits = null;
    DirectiveBlockParser exact = null;
    for (int i = open.indexOf(this); i < open.size(); i++) {
      BlockParser parser = open.get(i);
      if (parser instanceof FencedCodeBlockParser) {
        return null;
      }
      if (i > 0 && isBarrier(parser, state)) {
        break;
      }
      if (parser instanceof DirectiveBlockParser directive && !directive.fenceSeen) {
        fits = directive.fence <= colons ? directive : fits;
        exact = directive.fence == colons ? directive : exact;
      }
    }
    return exact != null ? exact : fits;
  }

  /**
   * Whether a fence on this line is outside {@code parser}: a quote or callout has no marker on it,
   * or an item no indent.
   */
  private static boolean isBarrier(BlockParser parser, ParserState state) {
    return parser instanceof BlockQuoteParser
        || (parser instanceof ListItemParser && state.getIndent() == 0)
        || (parser.getBlock() instanceof DirectiveNode
            && !(parser instanceof DirectiveBlockParser));
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setClosed(fenceSeen);
    block.setCharsFromContent();
    removeBlankLines();
  }

  @Override
  public void parseInlines(InlineParser inlineParser) {
    if (label != null) {
      inlineParser.parse(label.getChars(), label);
    }
  }

  /** A directive begins with three colons and a name; it may interrupt a paragraph. */
  static final class Syntax extends BlockSyntax {

    private final Function<String, Optional<Directive>> directives;

    /**
     * @param directives the directive of a name
     */
    Syntax(Function<String, Optional<Directive>> directives) {
      this.directives = directives;
    }

    @Override
    protected @Nullable BlockStart tryStart(ParserState state) {
      if (state.getIndent() >= CODE_INDENT) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (start >= line.length() || line.charAt(start) != ':') {
        return BlockStart.none(); // as nearly all lines
      }
      return DirectiveLine.parse(line, start)
          .map(d -> new DirectiveBlockParser(d, directives.apply(d.name().toString())))
          .map(directive -> BlockStart.of(directive).atIndex(line.length()))
          .orElse(null);
    }
  }
}
