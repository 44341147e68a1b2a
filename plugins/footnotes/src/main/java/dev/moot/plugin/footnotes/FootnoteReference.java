package dev.moot.plugin.footnotes;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [^id]} in running text. */
final class FootnoteReference extends FootnoteMark {

  FootnoteReference(BasedSequence chars) {
    setChars(chars);
  }

  BasedSequence id() {
    return Label.id(getChars());
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {id()};
  }
}
