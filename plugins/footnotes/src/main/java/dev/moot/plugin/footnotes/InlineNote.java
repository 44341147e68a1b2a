package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.ast.DoNotCollectText;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * {@code ^[text]}: a note written where its number stands. Its children are the note's text, which
 * is no part of the sentence around it.
 */
final class InlineNote extends FootnoteMark implements DoNotCollectText {

  private final BasedSequence text;

  InlineNote(BasedSequence chars) {
    setChars(chars);
    this.text = chars.subSequence(2, chars.length() - 1);
  }

  BasedSequence text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {text};
  }
}
