package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A post or page that is no part of a build.
 *
 * @param permalink where it will appear
 * @param scheduled the day it is published; absent for a draft
 */
public record Unpublished(Permalink permalink, Optional<LocalDate> scheduled) {

  static Unpublished of(Post post) {
    return new Unpublished(post.permalink(), post.draft() ? Optional.empty() : post.date());
  }

  /** What to say of a link to it: {@code is a draft}. */
  String state() {
    return scheduled.map(day -> "is scheduled for " + day).orElse("is a draft");
  }

  /** What to do about it. */
  String hint() {
    return scheduled.isPresent()
        ? "link to it from that day on, give it an earlier `date`, or build with `--future`"
        : "take `draft: true` out of it, or build with `--drafts`";
  }
}
