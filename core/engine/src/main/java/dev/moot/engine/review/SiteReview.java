package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.link.SiteVoices;
import java.util.Set;

/**
 * Looks at a linked site for what is written correctly and still wrong: claims that stand alone or
 * rest on nothing, stances at odds with their numbers, claims that depend on themselves. Its cost
 * is linear in the size of the site.
 */
public final class SiteReview {

  private final Site site;
  private final SiteVoices voices;
  private final Set<String> faulty;
  private final Diagnostics diagnostics;

  /**
   * @param site the site, linked
   * @param voices who speaks in its posts
   * @param faulty the files with errors; what a debate of theirs lacks may be a consequence
   */
  public SiteReview(Site site, SiteVoices voices, Set<String> faulty, Diagnostics diagnostics) {
    this.site = site;
    this.voices = voices;
    this.faulty = faulty;
    this.diagnostics = diagnostics;
  }

  /** Reports all that can be found. */
  public void review() {
    ClaimRings.report(site, diagnostics);
    boolean complete = faulty.stream().noneMatch(f -> f.startsWith("claims/"));
    // Posts may quote from a source, and let people speak whom no claim file names.
    boolean allHeard = faulty.stream().allMatch(f -> f.startsWith("claims/"));
    NamedClaims named = NamedClaims.in(site);
    for (Debate debate : site.debates()) {
      new RelationReview(site, debate, diagnostics).review();
      if (!faulty.contains(debate.location().file())) {
        new ClaimReview(debate, diagnostics).review();
        new DayReview(site, debate, diagnostics).review();
        new SpeakerReview(debate, diagnostics).review();
        new ReadingReview(diagnostics).count(debate);
        new CruxReview(site, debate, diagnostics).review();
        new CruxRings(site, debate, diagnostics).review();
        if (allHeard) {
          new UseReview(debate, voices, diagnostics).review();
        }
        if (complete) {
          named.reportIsolated(debate, diagnostics);
        }
      }
    }
  }
}
