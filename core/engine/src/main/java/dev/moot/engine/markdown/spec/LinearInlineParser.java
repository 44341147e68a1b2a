package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Flexmark's inline parser in linear time. The original tries regular expressions in which a
 * backslash fits two branches, so that {@code [} and thirty {@code \!} take for ever; with each
 * expression it tries, it copies the paragraph; and what a text opens a thousand times without
 * closing it, it looks for a thousand times. Labels, destinations and titles follow CommonMark
 * 0.31.2.
 */
class LinearInlineParser extends InlineParserImpl {

  private static final int MAX_LABEL = 999;

  /** How many parentheses of a destination may be open at once, as in cmark. */
  private static final int MAX_OPEN = 32;

  private TickRuns ticks = TickRuns.NONE;

  LinearInlineParser(
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
  public int parseLinkLabel() {
    BasedSequence text = getInput();
    int start = getIndex();
    if (start >= text.length() || text.charAt(start) != '[') {
      return 0;
    }
    int end = Math.min(text.length(), start + MAX_LABEL + 2);
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        return 0;
      } else if (c == ']') {
        setIndex(i + 1);
        return i + 1 - start;
      }
    }
    return 0;
  }

  /** As the original, which allows no spaces between angle brackets. */
  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() != '<') {
      return opensTooMany() ? BasedSequence.NULL : super.parseLinkDestination();
    }
    BasedSequence text = getInput();
    for (int i = getIndex() + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '<' || c == '\n' || c == '\r') {
        break;
      } else if (c == '>') {
        return take(i + 1);
      }
    }
    return BasedSequence.NULL;
  }

  /** Whether a destination here goes on through more parentheses than one may open. */
  private boolean opensTooMany() {
    BasedSequence text = getInput();
    int open = 0;
    for (int i = getIndex(); i < text.length() && open >= 0 && open <= MAX_OPEN; i++) {
      char c = text.charAt(i);
      if (c <= ' ') {
        return false;
      } else if (c == '\\') {
        i++;
      } else if (c == '(') {
        open++;
      } else if (c == ')') {
        open--;
      }
    }
    return open > MAX_OPEN;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    char open = peek();
    boolean apart = getIndex() > 0 && Character.isWhitespace(getInput().charAt(getIndex() - 1));
    if (!apart || (open != '"' && open != '\'' && open != '(')) {
      return null;
    }
    char close = open == '(' ? ')' : open;
    BasedSequence text = getInput();
    for (int i = getIndex() + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == close) {
        return take(i + 1);
      } else if (c == '(' && open == '(') {
        return null;
      }
    }
    return null;
  }

  /** As the original, which looks at all later backticks for those that close these. */
  @Override
  protected boolean parseBackticks() {
    BasedSequence text = getInput();
    int start = getIndex();
    int end = TickRuns.endOf(text, start);
    if (!ticks.isOf(text)) {
      ticks = TickRuns.of(text);
    }
    if (ticks.isThereAfter(end, end - start)) {
      return super.parseBackticks();
    }
    setIndex(end);
    appendText(text.subSequence(start, end));
    return true;
  }

  private BasedSequence take(int end) {
    BasedSequence taken = getInput().subSequence(getIndex(), end);
    setIndex(end);
    return taken;
  }

  /**
   * As the original, without its copy of the text; and a pattern that begins with {@code ^} is not
   * tried at each later place.
   */
  @Override
  public @Nullable BasedSequence match(Pattern pattern) {
    BasedSequence text = getInput();
    if (getIndex() >= text.length()) {
      return null;
    }
    Matcher matcher = pattern.matcher(text).region(getIndex(), text.length());
    boolean found = pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find();
    if (!found) {
      return null;
    }
    setIndex(matcher.end());
    return text.subSequence(matcher.start(), matcher.end());
  }
}
