package dev.moot.engine.link;

import dev.moot.api.model.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

  /**
   * What is part of a build at a moment.
   *
   * @param now the moment; absent when posts of all days are part of it
   * @param zone where days are read
   */
  public static Publication at(Optional<Instant> now, ZoneId zone, boolean drafts) {
    return new Publication(drafts, now.map(moment -> moment.atZone(zone).toLocalDate()));
  }

  boolean includes(Post post) {
    return post.draft() ? drafts : !isScheduled(post);
  }

  private boolean isScheduled(Post post) {
    return today.isPresent() && post.date().isPresent() && post.date().get().isAfter(today.get());
  }
}
