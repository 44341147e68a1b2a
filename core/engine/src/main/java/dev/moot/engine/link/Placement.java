package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.FileGenerator;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.engine.config.CustomDomain;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.plugin.Plugins;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives everything in a site its path, and checks that paths named in it lead somewhere. */
final class Placement {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final Plugins plugins;
  private final Diagnostics diagnostics;

  Placement(Plugins plugins, Diagnostics diagnostics) {
    this.plugins = plugins;
    this.diagnostics = diagnostics;
  }

  /** Gives everything its path. */
  LinkedSite place(
      Site site,
      List<LinkedPost> posts,
      ParsedSite parsed,
      LinkTargets targets,
      QuoteCount quotes) {
    Permalinks permalinks = new Permalinks(diagnostics);
    placeCore(site, permalinks);
    placePagesOfLists(site, permalinks, parsed.config().paginate());
    site.series().values().forEach(new SeriesCheck(diagnostics)::check);
    for (Feed feed : Feed.of(site, parsed.config().feeds().limit())) {
      permalinks.claim(feed.atom(), feed.what(), CONFIG);
      permalinks.claim(feed.json(), feed.what(), CONFIG);
    }
    if (parsed.config().fairnessPage()) {
      permalinks.claim(CorePages.FAIRNESS, "the report on fairness", CONFIG);
    }
    parsed
        .files()
        .assets()
        .forEach(
            a ->
                permalinks.claim(
                    new Permalink("/" + a.path()),
                    "the file " + a.path(),
                    SourceLocation.ofFile(a.path())));
    List<LinkedSite.OwnedPage> pages = new ArrayList<>();
    for (Plugins.Owned<PageGenerator> owned : plugins.all(PageGenerator.class)) {
      for (GeneratedPage page :
          plugins.call(
              owned.plugin(),
              CONFIG,
              List.<GeneratedPage>of(),
              () -> List.copyOf(owned.contribution().pages(site)))) {
        if (permalinks.claim(
            page.permalink(), "a page of the plugin `" + owned.plugin().id() + "`", CONFIG)) {
          pages.add(new LinkedSite.OwnedPage(owned.plugin(), page));
        }
      }
    }
    List<LinkedSite.OwnedFile> files = new ArrayList<>();
    for (Plugins.Owned<FileGenerator> owned : plugins.all(FileGenerator.class)) {
      for (GeneratedFile file :
          plugins.call(
              owned.plugin(),
              CONFIG,
              List.<GeneratedFile>of(),
              () -> List.copyOf(owned.contribution().files(site)))) {
        if (permalinks.claim(
            file.permalink(), "a file of the plugin `" + owned.plugin().id() + "`", CONFIG)) {
          files.add(new LinkedSite.OwnedFile(owned.plugin(), file));
        }
      }
    }
    Map<Permalink, Permalink> redirects =
        new Redirects(targets, permalinks, diagnostics)
            .of(site, posts, parsed.config().redirects());
    SiteLinkCheck links = new SiteLinkCheck(targets, permalinks, diagnostics);
    posts.forEach(p -> links.check(p.parsed()));
    return new LinkedSite(
        site,
        posts,
        pages,
        files,
        redirects,
        permalinks,
        quotes,
        LeftOut.of(targets.unpublished().values()),
        parsed.config(),
        parsed.files());
  }

  private void placeCore(Site site, Permalinks permalinks) {
    permalinks.claim(Permalink.HOME, "the home page", CONFIG);
    permalinks.claim(CorePages.CLAIMS, "the list of claims", CONFIG);
    permalinks.claim(CorePages.PEOPLE, "the list of people", CONFIG);
    permalinks.claim(CorePages.EXPECTATIONS, "the list of expectations", CONFIG);
    permalinks.claim(CorePages.TERMS, "the glossary", CONFIG);
    permalinks.claim(CorePages.TAGS, "the list of tags", CONFIG);
    permalinks.claim(CorePages.ARCHIVE, "the archive", CONFIG);
    permalinks.claim(CorePages.NOT_FOUND, "the page for what is not found", CONFIG);
    permalinks.claim(new Permalink("/" + CorePages.MANIFEST), "Moot's list of files", CONFIG);
    permalinks.claim(CorePages.NO_JEKYLL, "a file for GitHub Pages", CONFIG);
    if (CustomDomain.of(site.settings()).isPresent()) {
      permalinks.claim(CorePages.CNAME, "the domain for GitHub Pages", CONFIG);
    }
    // Held like a file, so that nothing else can get below it.
    permalinks.claim(new Permalink("/" + CorePages.THEME), "the folder of the theme", CONFIG);
    if (site.settings().url().isPresent()) {
      permalinks.claim(CorePages.SITEMAP, "the sitemap", CONFIG);
      permalinks.claim(CorePages.ROBOTS, "the file for crawlers", CONFIG);
    }
    for (Debate debate : site.debates()) {
      permalinks.claim(debate.permalink(), "debate `" + debate.id() + "`", debate.location());
      permalinks.claim(
          CorePages.json(debate), "the data of debate `" + debate.id() + "`", debate.location());
      debate
          .claims()
          .values()
          .forEach(c -> permalinks.claim(c.permalink(), "claim `" + c.id() + "`", c.location()));
      debate
          .participants()
          .values()
          .forEach(
              p -> permalinks.claim(p.permalink(), "participant `" + p.id() + "`", p.location()));
    }
    site.tags()
        .forEach(
            (tag, tagged) ->
                permalinks.claim(
                    tag.permalink(), "tag `" + tag.name() + "`", tagged.get(0).location()));
    site.series()
        .forEach(
            (series, parts) ->
                permalinks.claim(
                    series.permalink(),
                    "series `" + series.name() + "`",
                    parts.get(0).part().orElseThrow().location()));
    site.posts().forEach(p -> permalinks.claim(p.permalink(), p.location().file(), p.location()));
    site.pages().forEach(p -> permalinks.claim(p.permalink(), p.location().file(), p.location()));
  }

  private static void placePagesOfLists(Site site, Permalinks permalinks, int size) {
    List<Paging> lists = new ArrayList<>();
    lists.add(new Paging(CorePages.ARCHIVE, site.posts().size(), size));
    lists.add(new Paging(CorePages.CLAIMS, site.claims().size(), size));
    site.tags().forEach((tag, posts) -> lists.add(new Paging(tag.permalink(), posts.size(), size)));
    for (Paging list : lists) {
      list.further().forEach(p -> permalinks.claim(p, "a further page of " + list.first(), CONFIG));
    }
  }
}
