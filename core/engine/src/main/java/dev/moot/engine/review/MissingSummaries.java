package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.link.LinkedPost;
import java.util.List;

/** Posts and pages of which lists, feeds and search engines can say nothing but their title. */
public final class MissingSummaries {

  private final List<LinkedPost> posts;
  private final Diagnostics diagnostics;

  public MissingSummaries(List<LinkedPost> posts, Diagnostics diagnostics) {
    this.posts = posts;
    this.diagnostics = diagnostics;
  }

  /** Reports them at their titles. */
  public void report() {
    for (LinkedPost linked : posts) {
      if (linked.post().summary().isEmpty()) {
        diagnostics.report(
            Diagnostic.warning(
                    "front-matter/missing-summary",
                    linked.parsed().placeOf("title"),
                    "nothing says in a sentence what is in here")
                .withHint("add `summary: ...`; it stands in lists, feeds and search results"));
      }
    }
  }
}
