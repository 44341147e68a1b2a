package dev.moot.engine.render.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The texts of digests in feeds, as they are kept.
 *
 * @param texts each text
 */
public record FeedTextBook(List<Text> texts) {

  /**
   * A text. It stays bytes unless it is asked for: an edit of one digest hands on all others.
   *
   * @param permalink where its digest is
   * @param html the text, in UTF-8
   * @param unlike the text itself, where it does not come back from UTF-8, as half a surrogate pair
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on and never compared
  public record Text(String permalink, byte[] html, Optional<String> unlike) {

    /** Keeps {@code text}. */
    public static Text of(String permalink, FeedText text) {
      byte[] bytes = text.html().getBytes(StandardCharsets.UTF_8);
      boolean same = new String(bytes, StandardCharsets.UTF_8).equals(text.html());
      return new Text(permalink, bytes, same ? Optional.empty() : Optional.of(text.html()));
    }

    /** What is kept. */
    public FeedText text() {
      return new FeedText(unlike.orElseGet(() -> new String(html, StandardCharsets.UTF_8)));
    }
  }
}
