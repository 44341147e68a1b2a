package dev.moot.engine.render;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.plugin.EngineSignal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What tells others of the pages: feed, sitemap, robots.txt. All need the site's {@code url}. */
final class FeedAndSitemap {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);
  private static final Pattern FORBIDDEN_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final Scope.Shared shared;
  private final Site site;

  FeedAndSitemap(Scope.Shared shared) {
    this.shared = shared;
    this.site = shared.site();
  }

  /** The files; none without {@code url}, fewer when a template of the theme is wrong. */
  List<OutputFile> files(List<FeedEntry> entries, List<PageTask> pages) {
    List<OutputFile> files = new ArrayList<>();
    if (site.settings().url().isEmpty()) {
      return files;
    }
    try {
      files.add(
          file(
              CorePages.FEED,
              "layouts/feed.ftlx",
              Map.of("entries", entries, "updated", updated())));
      files.add(file(CorePages.SITEMAP, "layouts/sitemap.ftlx", Map.of("pages", sitemap(pages))));
      String address = site.settings().absolute(CorePages.SITEMAP).orElseThrow();
      files.add(
          OutputFile.text(
              CorePages.ROBOTS.outputFile(),
              "User-agent: *\nAllow: /\nSitemap: " + address + "\n"));
      return files;
    } catch (EngineSignal reported) {
      return files;
    }
  }

  /**
   * XML forbids most control characters and two more, however they are written; one in one post
   * would make the whole feed unreadable.
   */
  private OutputFile file(Permalink permalink, String layout, Map<String, ?> values) {
    String xml = Scope.ofFeed(shared, permalink, CONFIG).render(layout, values);
    return OutputFile.text(
        permalink.outputFile(), FORBIDDEN_IN_XML.matcher(xml).replaceAll("\uFFFD"));
  }

  private LocalDate updated() {
    return site.posts().stream()
        .map(p -> p.updated().or(p::date).orElseThrow())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private List<SitemapEntry> sitemap(List<PageTask> pages) {
    Map<Permalink, LocalDate> updated = new HashMap<>();
    for (Post post : site.posts()) {
      updated.put(post.permalink(), post.updated().or(post::date).orElseThrow());
    }
    return pages.stream()
        .map(PageTask::permalink)
        .filter(p -> !p.equals(CorePages.NOT_FOUND))
        .sorted()
        .map(
            p ->
                new SitemapEntry(
                    site.settings().absolute(p).orElseThrow(), Optional.ofNullable(updated.get(p))))
        .toList();
  }
}
