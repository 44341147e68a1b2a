package dev.moot.engine.markdown;

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
 * Flexmark's inline parser brought to CommonMark 0.31.2 where it follows an older edition: what is
 * punctuation beside emphasis, what a comment is, which labels of references are alike.
 */
final class SpecInlineParser extends LinearInlineParser {

  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private @Nullable BasedSequence withoutCommentEnd;

  SpecInlineParser(
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

  /** Symbols, such as currencies and emoji, count as punctuation. */
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
    int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
    int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
    boolean spaceBefore = isSpace(before);
    boolean spaceAfter = isSpace(after);
    boolean pointBefore = isPunctuation(before);
    boolean pointAfter = isPunctuation(after);
    boolean left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
    boolean right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
    String was = Character.toString(before);
    String is = Character.toString(after);
    boolean opens =
        mark == processor.getOpeningCharacter()
            && processor.canBeOpener(
                was, is, left, right, pointBefore, pointAfter, spaceBefore, spaceAfter);
    boolean closes =
        mark == processor.getClosingCharacter()
            && processor.canBeCloser(
                was, is, left, right, pointBefore, pointAfter, spaceBefore, spaceAfter);
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

  private static boolean isSpace(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isPunctuation(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
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
