package dev.moot.engine.render.feed;

import java.util.List;

/**
 * The texts of digests in feeds, as they are kept.
 *
 * @param texts each text
 */
public record FeedTextBook(List<Text> texts) {

  /**
   * A text.
   *
   * @param permalink where its digest is
   * @param html the text
   */
  public record Text(String permalink, String html) {}
}
