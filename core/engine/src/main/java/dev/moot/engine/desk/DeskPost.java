package dev.moot.engine.desk;

import dev.moot.api.thread.PostHead;
import dev.moot.engine.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a source that is read at one go: a post of a thread, a paragraph of any other text.
 *
 * @param head who wrote it and when, where the text says so
 * @param words where it stands in the text, the line of its head left out
 * @param paragraphs where its paragraphs stand, in order
 */
public record DeskPost(Optional<PostHead> head, Span words, List<Span> paragraphs) {

  public DeskPost {
    paragraphs = List.copyOf(paragraphs);
  }

  /** Whether {@code place} lies within it, with nothing of another post. */
  boolean holds(Span place) {
    return words.start() <= place.start() && place.end() <= words.end();
  }
}
