package dev.moot.engine.link;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.config.FeedSettings;
import dev.moot.engine.link.language.Languages;
import dev.moot.engine.message.LanguageNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A feed: of all digests in a language, of those with a tag, or of those on a debate. It lies below
 * the page that lists the same.
 *
 * @param page that page
 * @param language that of its digests, where that is not the site's
 * @param about what its digests have in common; absent for all
 * @param posts its digests, by the day they or their newest correction appeared, newest first
 */
public record Feed(
    Permalink page, Optional<Locale> language, Optional<String> about, List<Post> posts) {

  private static final Comparator<Post> NEWS =
      Comparator.comparing((Post p) -> p.lastNews().orElseThrow())
          .reversed()
          .thenComparing(Post::permalink);

  public Feed {
    posts = List.copyOf(posts);
  }

  /**
   * The feeds of {@code site}: none if it does not say where it is published, since a feed is read
   * elsewhere; none for a debate without a digest.
   *
   * @param settings how many entries a feed has at most, and whether tags have one
   */
  static List<Feed> of(Site site, FeedSettings settings) {
    int limit = settings.limit();
    List<Feed> feeds = new ArrayList<>();
    if (site.settings().url().isEmpty()) {
      return feeds;
    }
    feeds.add(of(Permalink.HOME, Optional.empty(), in(Optional.empty(), site), limit));
    for (Locale language : Languages.of(site).others()) {
      List<Post> posts = in(Optional.of(language), site);
      if (!posts.isEmpty()) {
        Feed all = of(Languages.home(language), Optional.empty(), posts, limit);
        feeds.add(new Feed(all.page(), Optional.of(language), all.about(), all.posts()));
      }
    }
    if (settings.tags()) {
      site.tags()
          .forEach(
              (tag, posts) ->
                  feeds.add(of(tag.permalink(), Optional.of(tag.name()), posts, limit)));
    }
    for (Debate debate : site.debates()) {
      List<Post> posts = site.postsOn(debate.id());
      if (!posts.isEmpty()) {
        feeds.add(of(debate.permalink(), Optional.of(debate.title()), posts, limit));
      }
    }
    return feeds;
  }

  private static Feed of(Permalink page, Optional<String> about, List<Post> posts, int limit) {
    return new Feed(
        page, Optional.empty(), about, posts.stream().sorted(NEWS).limit(limit).toList());
  }

  private static List<Post> in(Optional<Locale> language, Site site) {
    return site.posts().stream().filter(p -> p.language().equals(language)).toList();
  }

  /** What it is called. */
  public String title(SiteSettings settings) {
    return about
        .or(() -> language.map(LanguageNames::of))
        .map(a -> a + " — " + settings.title())
        .orElse(settings.title());
  }

  /** Where it is as Atom. */
  public Permalink atom() {
    return new Permalink(page.path() + "feed.xml");
  }

  /** Where it is as JSON Feed. */
  public Permalink json() {
    return new Permalink(page.path() + "feed.json");
  }

  /** What messages call it. */
  String what() {
    return about
        .or(() -> language.map(Locale::toLanguageTag))
        .map(a -> "the feed of `" + a + "`")
        .orElse("the feed");
  }
}
