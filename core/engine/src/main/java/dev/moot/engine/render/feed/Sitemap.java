package dev.moot.engine.render.feed;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.Site;
import dev.moot.api.model.Tag;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CoreFile;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.theme.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What tells crawlers of the pages: the sitemap of sitemaps.org, and {@code robots.txt}, which says
 * where it is. Both need the site's {@code url}.
 *
 * <p>A page has a date there if all that stands on it has one: digests, pages with {@code updated},
 * the first pages of lists of digests. Pages of debates have none, since claim files do not say
 * when they changed, and a date that is too old keeps crawlers away.
 */
public final class Sitemap {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  /** A file that has more is not read; the protocol wants several, and a list of them. */
  private static final int MOST_PAGES = 50_000;

  /**
   * What the layout of a sitemap gets: one of the two.
   *
   * @param pages the pages
   * @param parts the addresses of several sitemaps, of a site with very many pages
   */
  public record View(Optional<List<SitemapEntry>> pages, Optional<List<String>> parts) {}

  /**
   * What the layout of {@code robots.txt} gets.
   *
   * @param sitemap where the sitemap is, in full
   */
  public record RobotsView(String sitemap) {}

  private final Scope.Shared shared;
  private final Site site;

  public Sitemap(Scope.Shared shared) {
    this.shared = shared;
    this.site = shared.site();
  }

  /** The files for {@code pages}; fewer when a template of the theme is wrong. */
  public List<OutputFile> files(List<Permalink> pages) {
    List<OutputFile> files = new ArrayList<>();
    Permalink sitemap = CoreFile.SITEMAP.permalink();
    try {
      List<SitemapEntry> entries = entries(pages);
      List<List<SitemapEntry>> parts = parts(entries, MOST_PAGES);
      if (parts.size() == 1) {
        files.add(map(sitemap, new View(Optional.of(entries), Optional.empty())));
      } else {
        List<String> addresses = new ArrayList<>();
        for (List<SitemapEntry> part : parts) {
          Permalink permalink = CorePages.sitemapPart(addresses.size() + 1);
          files.add(map(permalink, new View(Optional.of(part), Optional.empty())));
          addresses.add(absolute(permalink));
        }
        files.add(map(sitemap, new View(Optional.empty(), Optional.of(addresses))));
      }
      Permalink robots = CoreFile.ROBOTS.permalink();
      files.add(
          OutputFile.text(
              robots.outputFile(),
              Scope.ofFeed(shared, robots, Optional.empty(), CONFIG)
                  .render("layouts/robots.ftl", new RobotsView(absolute(sitemap)), Map.of())));
      return files;
    } catch (EngineSignal reported) {
      return files;
    }
  }

  /** {@code all} in their order, cut into as few lists as there can be of {@code most} at most. */
  static <T> List<List<T>> parts(List<T> all, int most) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += most) {
      parts.add(all.subList(from, Math.min(all.size(), from + most)));
    }
    return parts;
  }

  private OutputFile map(Permalink permalink, View view) {
    Scope scope = Scope.ofFeed(shared, permalink, Optional.empty(), CONFIG);
    String xml = scope.render("layouts/sitemap.ftlx", view, Map.of());
    return OutputFile.text(permalink.outputFile(), XmlText.valid(xml));
  }

  private List<SitemapEntry> entries(List<Permalink> pages) {
    Map<Permalink, LocalDate> changed = changed();
    return pages.stream()
        .filter(p -> !p.equals(CorePages.NOT_FOUND))
        .sorted()
        .map(p -> new SitemapEntry(absolute(p), Optional.ofNullable(changed.get(p))))
        .toList();
  }

  private Map<Permalink, LocalDate> changed() {
    Map<Permalink, LocalDate> changed = new HashMap<>();
    for (List<Post> posts : List.of(site.posts(), site.pages())) {
      posts.forEach(p -> p.lastChanged().ifPresent(day -> changed.put(p.permalink(), day)));
    }
    for (Map.Entry<Tag, List<Post>> tag : site.tags().entrySet()) {
      newest(tag.getValue()).ifPresent(day -> changed.put(tag.getKey().permalink(), day));
    }
    for (Map.Entry<Series, List<Post>> series : site.series().entrySet()) {
      newest(series.getValue()).ifPresent(day -> changed.put(series.getKey().permalink(), day));
    }
    newest(site.posts()).ifPresent(day -> changed.put(Index.ARCHIVE.permalink(), day));
    newest(site.posts()).ifPresent(day -> changed.put(Permalink.HOME, day));
    return changed;
  }

  private static Optional<LocalDate> newest(List<Post> posts) {
    return posts.stream().flatMap(p -> p.lastChanged().stream()).max(Comparator.naturalOrder());
  }

  private String absolute(Permalink permalink) {
    return site.settings().absolute(permalink).orElseThrow();
  }
}
