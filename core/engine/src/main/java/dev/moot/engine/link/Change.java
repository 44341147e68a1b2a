package dev.moot.engine.link;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Correction;
import dev.moot.api.model.Post;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Something that changed after it was published: a participant changed a claim, or the writer of a
 * digest corrected it. Either {@code claim} and {@code revision} are present or {@code post} and
 * {@code correction}.
 *
 * @param date when, where that is known
 * @param claim what somebody changed
 * @param revision in which way
 * @param post what its writer corrected
 * @param correction what was wrong and what is right
 */
public record Change(
    Optional<LocalDate> date,
    Optional<Claim> claim,
    Optional<Revision> revision,
    Optional<Post> post,
    Optional<Correction> correction) {

  private static final Comparator<Change> NEWEST =
      Comparator.comparing((Change c) -> c.date().orElse(LocalDate.MIN), Comparator.reverseOrder());

  /**
   * All of them, newest first. On one day corrections come first, and of one post or claim what was
   * written last; what has no date comes at the end, by claim.
   */
  public static List<Change> in(Site site) {
    List<Change> changes = new ArrayList<>();
    for (List<Post> posts : List.of(site.posts(), site.pages())) {
      for (Post post : posts) {
        for (Correction correction : newestFirst(post.corrections())) {
          changes.add(of(post, correction));
        }
      }
    }
    for (Claim claim : site.claims()) {
      for (Revision revision : newestFirst(claim.revisions())) {
        changes.add(of(claim, revision));
      }
    }
    changes.sort(NEWEST);
    return changes;
  }

  private static <T> List<T> newestFirst(List<T> asWritten) {
    List<T> reversed = new ArrayList<>(asWritten);
    Collections.reverse(reversed);
    return reversed;
  }

  private static Change of(Post post, Correction correction) {
    return new Change(
        Optional.of(correction.date()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(post),
        Optional.of(correction));
  }

  private static Change of(Claim claim, Revision revision) {
    return new Change(
        revision.date(),
        Optional.of(claim),
        Optional.of(revision),
        Optional.empty(),
        Optional.empty());
  }
}
