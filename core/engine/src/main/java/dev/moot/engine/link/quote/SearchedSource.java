package dev.moot.engine.link.quote;

import dev.moot.api.thread.PostedText;
import org.jspecify.annotations.Nullable;

/**
 * A source's text, the posts it consists of, and its words once somebody asks for them. Threads may
 * share it.
 */
final class SearchedSource {

  private final FoldedText folded;
  private final PostedText posted;
  private final RepeatedLines repeated;
  private @Nullable WordIndex words;
  private @Nullable WithoutHeads withoutHeads;

  /** Takes {@code text} of a file called {@code file}. */
  SearchedSource(String file, String text) {
    this.folded = FoldedText.of(file, text);
    this.posted = PostedText.of(text);
    this.repeated = RepeatedLines.of(text, posted);
  }

  FoldedText folded() {
    return folded;
  }

  PostedText posted() {
    return posted;
  }

  /** In which lines authors repeat somebody else's words. */
  RepeatedLines repeated() {
    return repeated;
  }

  /** The words of posts alone, put together when the first quote is not found. */
  synchronized WithoutHeads withoutHeads() {
    WithoutHeads known = withoutHeads;
    if (known == null) {
      known = new WithoutHeads(folded, posted);
      withoutHeads = known;
    }
    return known;
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
