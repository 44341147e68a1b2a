package dev.moot.engine.markdown.spec;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which delimiters of a text belong together, as CommonMark's appendix finds it out. Where a
 * closing one has found no opening one, the next of its kind looks no further back than it did:
 * Flexmark's own does so only where there was nothing to reject.
 */
final class DelimiterPairs {

  private static final int THREE = 3;

  /**
   * Closing delimiters for which the same opening ones will do.
   *
   * @param opens whether they may open too
   * @param length what their length decides: by threes for emphasis, by itself for all else
   */
  private record Kind(char mark, boolean opens, int length) {}

  private final InlineParserImpl parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final @Nullable Delimiter below;

  /** Up to where there is nothing for a kind, by the offset of the last delimiter looked at. */
  private final Map<Kind, Integer> nothing = new HashMap<>();

  /**
   * @param below the last delimiter that is left alone
   */
  DelimiterPairs(
      InlineParserImpl parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter below) {
    this.parser = parser;
    this.processors = processors;
    this.below = below;
  }

  /** Makes nodes of all pairs up to {@code last}; what is left over stays where it is. */
  void match(Delimiter last) {
    @Nullable Delimiter closer = last;
    while (closer != null && closer.getPrevious() != below) {
      closer = closer.getPrevious();
    }
    while (closer != null) {
      DelimiterProcessor processor = processors.get(closer.getDelimiterChar());
      if (!closer.canClose() || processor == null) {
        closer = closer.getNext();
        continue;
      }
      Delimiter opener = opener(closer, processor);
      if (opener == null) {
        Delimiter next = closer.getNext();
        if (!closer.canOpen()) {
          parser.removeDelimiterKeepNode(closer);
        }
        closer = next;
      } else {
        closer = join(opener, closer, processor);
      }
    }
  }

  private @Nullable Delimiter opener(Delimiter closer, DelimiterProcessor processor) {
    int length = closer.getNumDelims();
    Kind kind =
        new Kind(
            closer.getDelimiterChar(),
            closer.canOpen(),
            processor instanceof EmphasisMark ? length % THREE : length);
    int bottom = nothing.getOrDefault(kind, -1);
    Delimiter before = closer.getPrevious();
    for (Delimiter d = before; isAbove(bottom, d); d = d.getPrevious()) {
      if (d.canOpen()
          && d.getDelimiterChar() == processor.getOpeningCharacter()
          && processor.getDelimiterUse(d, closer) > 0) {
        return d;
      }
    }
    if (isAbove(bottom, before)) {
      nothing.put(kind, before.getStartIndex());
    }
    return null;
  }

  private boolean isAbove(int bottom, @Nullable Delimiter delimiter) {
    return delimiter != null && delimiter != below && delimiter.getStartIndex() > bottom;
  }

  /** Makes a node of what is between the two; the next delimiter to look at. */
  private @Nullable Delimiter join(
      Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    int used = processor.getDelimiterUse(opener, closer);
    int left = opener.getNumDelims() - used;
    int over = closer.getNumDelims() - used;
    parser.removeDelimitersBetween(opener, closer);
    processor.process(opener, closer, used);
    opener.setNumDelims(left);
    closer.setNumDelims(over);
    if (left == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      opener.getNode().setChars(opener.getNode().getChars().subSequence(0, left));
      // It is shorter now, and may do for what it would not do for before.
      nothing.replaceAll((kind, offset) -> Math.min(offset, opener.getStartIndex() - 1));
    }
    if (over == 0) {
      Delimiter next = closer.getNext();
      parser.removeDelimiterAndNode(closer);
      return next;
    }
    BasedSequence marks = closer.getNode().getChars();
    closer.getNode().setChars(marks.subSequence(marks.length() - over, marks.length()));
    closer.setIndex(closer.getIndex() + used);
    return closer;
  }
}
