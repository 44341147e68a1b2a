package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.rule.FrontMatterRules;
import java.util.List;
import java.util.Set;

/** Posts and pages of which lists, feeds and search engines can say nothing but their title. */
public final class MissingSummaries {

  private final List<LinkedPost> posts;
  private final Set<String> faulty;
  private final Diagnostics diagnostics;

  /**
   * @param faulty the files with errors; one may have its summary under a mistyped key
   */
  public MissingSummaries(List<LinkedPost> posts, Set<String> faulty, Diagnostics diagnostics) {
    this.posts = posts;
    this.faulty = faulty;
    this.diagnostics = diagnostics;
  }

  /** Reports them at their titles. */
  public void report() {
    for (LinkedPost linked : posts) {
      boolean missing = linked.post().summary().isEmpty();
      if (missing && !faulty.contains(linked.parsed().file().path())) {
        diagnostics.report(
            Diagnostic.of(
                    FrontMatterRules.MISSING_SUMMARY,
                    linked.parsed().placeOf("title"),
                    "nothing says in a sentence what is in here")
                .withHint("add `summary: ...`; it stands in lists, feeds and search results"));
      }
    }
  }
}
