package dev.moot.engine.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.InlineSyntax;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code {#id}} at the end of a heading; {@code { #id }} and {@code {: #id}}, as other tools
 * have it, are the same. Within a heading, in code and after a backslash it stays text.
 */
final class HeadingIdParser implements InlineParserExtension {

  private static final Pattern AT_THE_END =
      Pattern.compile("\\{:?[ \\t]*#([^{}\\r\\n]*)\\}[ \\t]*(?=\\R?\\z)");

  @Override
  public boolean parse(LightInlineParser parser) {
    if (!(parser.getBlock() instanceof Heading heading)) {
      return false;
    }
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    Matcher found = AT_THE_END.matcher(input).region(at, input.length());
    if (!found.lookingAt()) {
      return false;
    }
    parser.flushTextNode();
    if (heading.getLastChild() instanceof Text before) {
      before.setChars(before.getChars().trimEnd());
    }
    BasedSequence id = input.subSequence(found.start(1), found.end(1)).trim();
    parser.appendNode(new HeadingId(input.subSequence(at, found.end()), id));
    parser.setIndex(found.end());
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Makes one for each document. */
  static final class Syntax extends InlineSyntax {

    Syntax() {
      super("{");
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlines) {
      return new HeadingIdParser();
    }
  }
}
