package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.markdown.InlineSyntax;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [^id]} and {@code ^[text]}. Code spans, escapes and raw HTML are out of its sight,
 * because Flexmark takes these whole. Each character is looked at a bounded number of times,
 * whatever the input. One instance reads one document.
 */
final class MarkParser implements InlineParserExtension {

  private final Deque<InlineNote> unread = new ArrayDeque<>();
  private @Nullable BracketPairs pairs;

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int at = parser.getIndex();
    return switch (input.charAt(at)) {
      case '[' -> reference(parser, input, at);
      case '!' -> exclamation(parser, input, at);
      default -> inlineNote(parser, input, at);
    };
  }

  private static boolean reference(LightInlineParser parser, BasedSequence input, int at) {
    int end = Label.end(input, at);
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new FootnoteReference(input.subSequence(at, end)));
    parser.setIndex(end);
    return true;
  }

  /** "What![^1]" is a mark of exclamation and a note; Flexmark would begin an image there. */
  private static boolean exclamation(LightInlineParser parser, BasedSequence input, int at) {
    int end = at + 1 < input.length() ? Label.end(input, at + 1) : -1;
    if (end < 0 || (end < input.length() && input.charAt(end) == '(')) {
      return false;
    }
    parser.appendText(input, at, at + 1);
    parser.setIndex(at + 1);
    return true;
  }

  private boolean inlineNote(LightInlineParser parser, BasedSequence input, int at) {
    if (at + 1 >= input.length() || input.charAt(at + 1) != '[') {
      return false;
    }
    if (pairs == null || pairs.text() != input) {
      pairs = new BracketPairs(input);
    }
    int close = pairs.closeOf(at + 1);
    if (close < 0 || input.subSequence(at + 2, close).isBlank()) {
      return false;
    }
    parser.flushTextNode();
    InlineNote note = new InlineNote(input.subSequence(at, close + 1));
    parser.appendNode(note);
    unread.add(note);
    parser.setIndex(close + 1);
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /**
   * Reads the text of the inline notes, now that the parser is free; a note in a note joins the end
   * of the queue.
   */
  @Override
  public void finalizeDocument(InlineParser parser) {
    for (InlineNote note = unread.poll(); note != null; note = unread.poll()) {
      parser.parse(note.text(), note);
    }
  }

  /** Makes one for each document. */
  static final class Syntax extends InlineSyntax {

    Syntax() {
      super("[!^");
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlines) {
      return new MarkParser();
    }
  }
}
