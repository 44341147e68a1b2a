package dev.moot.engine.markdown.spec;

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
  private static final String COMMENT_END = "-->";

  private @Nullable BasedSequence withoutCommentEnd;

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

  /** A comment ends at the next {@code -->}, whatever it holds; two short ones end at once. */
  @Override
  public boolean parseHtmlInline() {
    BasedSequence text = getInput();
    int start = getIndex();
    if (!text.matchChars(COMMENT, start)) {
      return super.parseHtmlInline();
    }
    int body = start + COMMENT.length();
    int end = -1;
    if (text.matchChars(">", body)) {
      end = body + 1;
    } else if (text.matchChars("->", body)) {
      end = body + 2;
    } else if (withoutCommentEnd != text) {
      int close = text.indexOf(COMMENT_END, body);
      end = close < 0 ? -1 : close + COMMENT_END.length();
    }
    if (end < 0) {
      // No later comment of this text ends either, which need not be searched for again.
      withoutCommentEnd = text;
      return false;
    }
    setIndex(end);
    appendNode(new HtmlInlineComment(text.subSequence(start, end)));
    return true;
  }
}
