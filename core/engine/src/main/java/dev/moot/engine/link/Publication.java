package dev.moot.engine.link;

import dev.moot.api.model.Post;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which posts and pages are part of a build.
 *
 * @param drafts whether drafts are, whatever day they are dated
 * @param today the last day whose posts are; absent when those of all days are
 */
public record Publication(boolean drafts, Optional<LocalDate> today) {

  /** Everything there is. */
  public static final Publication OF_ALL = new Publication(true, Optional.empty());

  boolean includes(Post post) {
    return post.draft() ? drafts : !isScheduled(post);
  }

  private boolean isScheduled(Post post) {
    return today.isPresent() && post.date().isPresent() && post.date().get().isAfter(today.get());
  }
}
