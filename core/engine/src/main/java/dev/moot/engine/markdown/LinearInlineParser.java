package dev.moot.engine.markdown;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's inline parser with a link label scan in linear time. The original tries a regular
 * expression in which a backslash fits two branches, so that {@code [} and thirty {@code \!} take
 * for ever. The rule here is CommonMark 0.31.2's: at most 999 characters, no unescaped bracket
 * inside.
 */
final class LinearInlineParser extends InlineParserImpl {

  private static final int MAX_LABEL = 999;

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
}
