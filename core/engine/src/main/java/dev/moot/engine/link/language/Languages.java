package dev.moot.engine.link.language;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.config.SiteLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** In which languages a site is written, and which of its posts and pages say the same in two. */
public final class Languages {

  private final Locale own;
  private final List<Locale> others;
  private final Map<Permalink, List<Version>> versions = new HashMap<>();

  /**
   * A page in one of the languages that there is in several.
   *
   * @param language its language
   * @param permalink where it is
   */
  public record Version(Locale language, Permalink permalink) {}

  private Languages(Site site) {
    this.own = site.settings().language();
    this.others =
        posts(site)
            .flatMap(p -> p.language().stream())
            .distinct()
            .sorted(Comparator.comparing(Locale::toLanguageTag))
            .toList();
    Map<String, List<Version>> byName = new HashMap<>();
    posts(site)
        .forEach(
            p ->
                byName
                    .computeIfAbsent(name(p), n -> new ArrayList<>())
                    .add(new Version(p.language().orElse(own), p.permalink())));
    List<Version> homes = new ArrayList<>(List.of(new Version(own, Permalink.HOME)));
    others.forEach(l -> homes.add(new Version(l, home(l))));
    byName.put("", homes);
    byName.values().stream().filter(all -> all.size() > 1).forEach(this::add);
  }

  /** Those of {@code site}. */
  public static Languages of(Site site) {
    return new Languages(site);
  }

  private static Stream<Post> posts(Site site) {
    return Stream.concat(site.posts().stream(), site.pages().stream());
  }

  /** What files that say the same have in common: {@code posts/tea} of {@code posts/tea.de.md}. */
  private static String name(Post post) {
    String file = post.location().file();
    return SiteLanguage.nameWithout(file.substring(0, file.lastIndexOf('.')));
  }

  private void add(List<Version> all) {
    List<Version> ordered =
        all.stream()
            .sorted(
                Comparator.comparing((Version v) -> !v.language().equals(own))
                    .thenComparing(v -> v.language().toLanguageTag()))
            .toList();
    ordered.forEach(v -> versions.put(v.permalink(), ordered));
  }

  /** Where the front page of {@code language} is, which is not the site's. */
  public static Permalink home(Locale language) {
    return Permalink.page(SiteLanguage.path(language));
  }

  /** All that pages are in but the site's own, those about a debate too, in the order of tags. */
  public static List<Locale> ofPages(Site site) {
    return Stream.concat(
            posts(site).flatMap(p -> p.language().stream()),
            site.debates().stream().flatMap(d -> d.language().stream()))
        .filter(l -> !l.equals(site.settings().language()))
        .distinct()
        .sorted(Comparator.comparing(Locale::toLanguageTag))
        .toList();
  }

  /** All but the site's own that posts are in, in the order of their tags. */
  public List<Locale> others() {
    return others;
  }

  /**
   * The page at {@code permalink} in each language that it is there in, the site's first; empty
   * where that is one alone.
   */
  public List<Version> versions(Permalink permalink) {
    return versions.getOrDefault(permalink, List.of());
  }
}
