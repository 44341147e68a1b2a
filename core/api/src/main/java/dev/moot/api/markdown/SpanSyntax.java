package dev.moot.api.markdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words between signs that become an element, as emphasis has its stars: {@code ==words==} for
 * {@code <mark>}. The words may have markup of their own; where signs may stand is as CommonMark
 * has it for {@code *}.
 */
public final class SpanSyntax
    implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

  private static final Pattern ELEMENT = Pattern.compile("[a-z][a-z0-9]*");

  private final char sign;
  private final int count;
  private final String element;

  /**
   * @param sign the sign
   * @param count how many of it stand before the words, and behind them
   * @param element the element they become, {@code mark}
   */
  public SpanSyntax(char sign, int count, String element) {
    if (!ELEMENT.matcher(element).matches()) {
      throw new IllegalArgumentException("no element is called " + element);
    }
    this.sign = sign;
    this.count = count;
    this.element = element;
  }

  /** The words in the syntax tree. */
  private static final class Span extends DelimitedNodeImpl {

    private final String element;

    Span(BasedSequence open, BasedSequence close, String element) {
      super(open, BasedSequence.NULL, close);
      this.element = element;
    }
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser.customDelimiterProcessor(new Signs());
  }

  @Override
  public void extend(HtmlRenderer.Builder renderer, String type) {
    renderer.nodeRendererFactory(
        options ->
            () ->
                Set.of(
                    new NodeRenderingHandler<>(
                        Span.class,
                        (node, context, html) -> {
                          html.raw("<" + node.element + ">");
                          context.renderChildren(node);
                          html.raw("</" + node.element + ">");
                        })));
  }

  private final class Signs implements DelimiterProcessor {

    @Override
    public char getOpeningCharacter() {
      return sign;
    }

    @Override
    public char getClosingCharacter() {
      return sign;
    }

    @Override
    public int getMinLength() {
      return count;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return opener.length() >= count && closer.length() >= count ? count : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int used) {
      opener.moveNodesBetweenDelimitersTo(
          new Span(opener.getTailChars(used), closer.getLeadChars(used), element), closer);
    }

    @Override
    public @Nullable Node unmatchedDelimiterNode(InlineParser inlines, DelimiterRun run) {
      return null;
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean left,
        boolean right,
        boolean behindPunctuation,
        boolean beforePunctuation,
        boolean behindSpace,
        boolean beforeSpace) {
      return left;
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean left,
        boolean right,
        boolean behindPunctuation,
        boolean beforePunctuation,
        boolean behindSpace,
        boolean beforeSpace) {
      return right;
    }

    @Override
    public boolean skipNonOpenerCloser() {
      return false;
    }
  }
}
