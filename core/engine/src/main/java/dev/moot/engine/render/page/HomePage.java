package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Expectation;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.model.ViewChange;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.TagEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The front page.
 *
 * @param language its language, where that is not the site's
 */
record HomePage(Optional<Locale> language, PageParts parts) implements Page {

  private static final int CONTESTED = 5;
  private static final int EXPECTATIONS = 6;
  private static final int CHANGED_MINDS = 5;

  /**
   * What it shows.
   *
   * @param posts all digests in its language, newest first
   * @param cruxes those of the newest digest's debates
   * @param contested claims, most contested first
   * @param changedMinds who changed their mind on what, the newest first
   * @param expectations open ones first
   * @param voices how many participants the site has
   * @param tags every tag
   */
  public record View(
      List<PostEntry> posts,
      List<Crux> cruxes,
      List<Claim> contested,
      List<ViewChange> changedMinds,
      List<Expectation> expectations,
      int voices,
      List<TagEntry> tags) {}

  @Override
  public String layout() {
    return "home";
  }

  @Override
  public String title() {
    SiteSettings settings = parts.site().settings();
    return settings.tagline().orElse(settings.title());
  }

  @Override
  public String description() {
    return parts.site().settings().description().orElse("");
  }

  @Override
  public View view(Scope scope) {
    Site site = parts.site();
    List<Post> posts = site.posts().stream().filter(p -> p.language().equals(language)).toList();
    return new View(
        parts.entries(posts),
        posts.stream()
            .limit(1)
            .flatMap(p -> p.debates().stream())
            .flatMap(d -> site.debate(d).stream())
            .flatMap(d -> d.namedCruxes().stream())
            .toList(),
        contested(site),
        changedMinds(site),
        site.debates().stream()
            .flatMap(d -> d.expectations().stream())
            .sorted(Comparator.comparing(Expectation::status))
            .limit(EXPECTATIONS)
            .toList(),
        site.debates().stream().mapToInt(d -> d.participants().size()).sum(),
        parts.tags());
  }

  private static List<ViewChange> changedMinds(Site site) {
    return site.debates().stream()
        .flatMap(d -> d.changedMinds().stream())
        .sorted(
            Comparator.comparing((ViewChange c) -> c.to().date().orElse(LocalDate.MIN)).reversed())
        .limit(CHANGED_MINDS)
        .toList();
  }

  private static List<Claim> contested(Site site) {
    return site.claims().stream()
        .filter(c -> c.split().isContested() && site.isCanonical(c.id()))
        .sorted(
            Comparator.comparingInt((Claim c) -> c.split().contention())
                .thenComparingInt(c -> c.split().voices())
                .reversed()
                .thenComparing(Claim::id))
        .limit(CONTESTED)
        .toList();
  }
}
