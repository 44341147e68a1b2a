package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser brought to CommonMark 0.31.2 where it follows an older edition: what
 * stands beside emphasis, what a comment is, which labels of references are alike.
 */
public final class SpecInlineParser extends LinearInlineParser {

  private static final String COMMENT = "<!--";
  private static final String SECTION = "<![CDATA[";

  private final NextMark comment = new NextMark("-->");
  private final NextMark instruction = new NextMark("?>");
  private final NextMark section = new NextMark("]]>");
  private final NextMark declaration = new NextMark(">");

  public SpecInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void initializeDocument(Document document) {
    document.set(Parser.REFERENCES, new FoldedReferences(document));
    super.initializeDocument(document);
  }

  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    BasedSequence text = getInput();
    int start = getIndex();
    int end = start;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    if (end - start < processor.getMinLength()) {
      return false;
    }
    Flanks flanks = Flanks.of(text, start, end);
    String was = Character.toString(flanks.before());
    String is = Character.toString(flanks.after());
    boolean opens =
        mark == processor.getOpeningCharacter()
            && processor.canBeOpener(
                was,
                is,
                flanks.left(),
                flanks.right(),
                flanks.pointBefore(),
                flanks.pointAfter(),
                flanks.spaceBefore(),
                flanks.spaceAfter());
    boolean closes =
        mark == processor.getClosingCharacter()
            && processor.canBeCloser(
                was,
                is,
                flanks.left(),
                flanks.right(),
                flanks.pointBefore(),
                flanks.pointAfter(),
                flanks.spaceBefore(),
                flanks.spaceAfter());
    if (!opens && !closes && processor.skipNonOpenerCloser()) {
      return false;
    }
    setIndex(end);
    Text node = appendSeparateText(text.subSequence(start, end));
    Delimiter delimiter = new Delimiter(text, node, mark, opens, closes, lastDelimiter, start);
    delimiter.setNumDelims(end - start);
    if (lastDelimiter != null) {
      lastDelimiter.setNext(delimiter);
    }
    lastDelimiter = delimiter;
    return true;
  }

  @Override
  public void processDelimiters(@Nullable Delimiter below) {
    if (lastDelimiter == below) {
      return; // nothing to match, and all that is below to look through for it
    }
    new DelimiterPairs(this, delimiterProcessors, below).match(lastDelimiter);
    while (lastDelimiter != null && lastDelimiter != below) {
      removeDelimiterKeepNode(lastDelimiter);
    }
  }

  /**
   * A comment ends at the next {@code -->}, whatever it holds; two short ones end at once. An
   * instruction, a declaration and a section of characters end at the next of their marks.
   */
  @Override
  public boolean parseHtmlInline() {
    BasedSequence text = getInput();
    int start = getIndex();
    boolean comment = text.matchChars(COMMENT, start);
    int end;
    if (comment) {
      end = commentEnd(text, start + COMMENT.length());
    } else if (text.matchChars("<?", start)) {
      end = instruction.endAfter(text, start + 2);
    } else if (text.matchChars(SECTION, start)) {
      end = section.endAfter(text, start + SECTION.length());
    } else if (text.matchChars("<!", start) && isLetter(text.safeCharAt(start + 2))) {
      end = declaration.endAfter(text, start + 2);
    } else {
      return super.parseHtmlInline();
    }
    if (end < 0) {
      return false;
    }
    BasedSequence html = text.subSequence(start, end);
    setIndex(end);
    appendNode(comment ? new HtmlInlineComment(html) : new HtmlInline(html));
    return true;
  }

  private int commentEnd(BasedSequence text, int body) {
    if (text.matchChars(">", body)) {
      return body + 1;
    }
    return text.matchChars("->", body) ? body + 2 : comment.endAfter(text, body);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
