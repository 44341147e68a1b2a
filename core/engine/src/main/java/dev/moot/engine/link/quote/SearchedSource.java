package dev.moot.engine.link.quote;

import org.jspecify.annotations.Nullable;

/** A source's text, and its words once somebody asks for them. Threads may share it. */
final class SearchedSource {

  private final FoldedText folded;
  private @Nullable WordIndex words;

  SearchedSource(FoldedText folded) {
    this.folded = folded;
  }

  FoldedText folded() {
    return folded;
  }

  /** The words, indexed when the first quote is not found: most sources never need it. */
  synchronized WordIndex words() {
    WordIndex known = words;
    if (known == null) {
      known = WordIndex.of(folded.text());
      words = known;
    }
    return known;
  }
}
