package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Debate;
import dev.moot.api.model.PairPage;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.FileGenerator;
import dev.moot.api.plugin.IndexGenerator;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.render.Frame;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.SocialSettings;
import dev.moot.engine.link.export.Exports;
import dev.moot.engine.link.export.PlacedExport;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.read.Asset;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.work.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives everything in a site its path, and checks that paths named in it lead somewhere. */
final class Placement {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  /**
   * The pages that a plugin makes of debates alone.
   *
   * @param pages in the order of the plugin
   */
  private record OfDebates(List<GeneratedPage> pages) {}

  private final Tools tools;
  private final Plugins plugins;
  private final Diagnostics diagnostics;

  Placement(Tools tools) {
    this.tools = tools;
    this.plugins = tools.plugins();
    this.diagnostics = tools.diagnostics();
  }

  /**
   * Gives everything its path.
   *
   * @param shown {@code site} as pages show it, and so do {@code posts}
   * @param debates the same without posts, pages and backlinks; the same object while it does not
   *     change
   * @param texts what {@code posts} say
   */
  LinkedSite place(
      Site site,
      Site shown,
      Site debates,
      List<LinkedPost> posts,
      SiteTexts texts,
      ParsedSite parsed,
      LinkTargets targets,
      QuoteCount quotes) {
    Permalinks permalinks = new Permalinks(place -> named(place, posts), diagnostics);
    Set<CoreFile> coreFiles = CoreFile.of(site.settings());
    coreFiles.forEach(f -> permalinks.claim(f.permalink(), f.owner(), CONFIG));
    site.debates().forEach(d -> placeBesidePages(d, site, permalinks));
    List<PlacedPage> pages = SitePages.of(shown, parsed.config());
    pages.forEach(p -> permalinks.claim(p.permalink(), p.owner(), p.namedAt()));
    pages.stream().filter(PlacedPage::isEmpty).forEach(p -> permalinks.leaveEmpty(p.permalink()));
    for (PlacedPage page : pages) {
      page.frame().ifPresent(f -> placeBeside(f, page.owner(), page.namedAt(), permalinks));
    }
    site.series().values().forEach(new SeriesCheck(diagnostics)::check);
    List<Feed> feeds = Feed.of(shown, parsed.config().feeds());
    for (Feed feed : feeds) {
      permalinks.claim(feed.atom(), feed.what(), CONFIG);
      permalinks.claim(feed.json(), feed.what(), CONFIG);
    }
    for (Asset asset : parsed.files().assets()) {
      permalinks.claim(
          new Permalink("/" + asset.path()),
          "the file " + asset.path(),
          SourceLocation.ofFile(asset.path()));
    }
    List<PlacedExport> exports =
        Exports.of(parsed.config().exports(), plugins, diagnostics).of(site).stream()
            .filter(e -> permalinks.claim(e.permalink(), e.owner(), e.at()))
            .toList();
    List<LinkedSite.OwnedPage> generated =
        generatedPages(shown, debates, parsed.config().embeds(), permalinks);
    List<LinkedSite.OwnedFile> files =
        generatedFiles(site, shown, texts, pairs(generated), permalinks);
    Redirects redirects = new Redirects(targets, permalinks, diagnostics);
    redirects.place(site, posts, parsed.config().redirects());
    SiteLinkCheck links = new SiteLinkCheck(targets, permalinks, diagnostics);
    posts.forEach(p -> links.check(p.parsed()));
    redirects.dropBroken();
    check(parsed.config().social(), permalinks);
    MenuLinker menu =
        new MenuLinker(
            targets, permalinks, redirects.leading(), parsed.config().menu(), plugins, diagnostics);
    return new LinkedSite(
        site,
        shown,
        posts,
        made(pages, posts),
        generated,
        feeds,
        coreFiles,
        files,
        exports,
        redirects.leading(),
        menu.link(),
        permalinks,
        quotes,
        parsed.debates().stream()
            .collect(Collectors.toMap(d -> d.debate().id(), Handles::of, (first, second) -> first)),
        LeftOut.of(targets.unpublished().values()),
        parsed.config(),
        parsed.files());
  }

  private void check(SocialSettings social, Permalinks permalinks) {
    Optional<Permalink> missing = social.picture().filter(p -> !permalinks.has(p));
    missing.ifPresent(
        picture ->
            diagnostics.report(
                Diagnostic.of(
                        LinkRules.BROKEN,
                        social.picturePlace().orElse(CONFIG),
                        "the picture of the site is " + picture + ", where the site has nothing")
                    .withHint(
                        permalinks
                            .nearest(picture)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("put the picture into assets/"))));
  }

  /** Those of {@code pages} that can be made: all but posts in which something was not found. */
  private static List<PlacedPage> made(List<PlacedPage> pages, List<LinkedPost> posts) {
    Set<Permalink> lacking =
        posts.stream()
            .filter(p -> !p.whole())
            .map(p -> p.post().permalink())
            .collect(Collectors.toSet());
    return pages.stream()
        .filter(
            p ->
                !(p.subject() instanceof PageSubject.OfPost of
                    && lacking.contains(of.post().permalink())))
        .toList();
  }

  /** Its data, and the paths of wordings of other claims, which lead to the pages of those. */
  private static void placeBesidePages(Debate debate, Site site, Permalinks permalinks) {
    permalinks.claim(
        CorePages.json(debate), "the data of debate `" + debate.id() + "`", debate.location());
    debate.claims().values().stream()
        .filter(c -> !site.isCanonical(c.id()))
        .forEach(c -> permalinks.claim(c.permalink(), "claim `" + c.id() + "`", c.location()));
  }

  private static void placeBeside(
      Frame frame, String owner, SourceLocation namedAt, Permalinks permalinks) {
    permalinks.claim(CorePages.oembed(frame), owner, namedAt);
    if (frame.isDrawnOfWords()) {
      permalinks.claim(frame.drawing(), owner, namedAt);
    }
  }

  /**
   * The pages of plugins.
   *
   * @param embeds whether the site asks for those that other sites show, which name it in full
   */
  private List<LinkedSite.OwnedPage> generatedPages(
      Site site, Site debates, boolean embeds, Permalinks permalinks) {
    boolean framed = embeds && site.settings().url().isPresent();
    List<LinkedSite.OwnedPage> pages = new ArrayList<>();
    for (Plugins.Owned<PageGenerator> owned : plugins.all(PageGenerator.class)) {
      for (GeneratedPage page : pages(owned, site, debates)) {
        String owner = "a page of the plugin `" + owned.plugin().id() + "`";
        if ((framed || page.frame().isEmpty())
            && permalinks.claim(page.permalink(), owner, CONFIG)) {
          page.frame().ifPresent(f -> placeBeside(f, owner, CONFIG, permalinks));
          pages.add(new LinkedSite.OwnedPage(owned.plugin(), page));
        }
      }
    }
    return pages;
  }

  private List<GeneratedPage> pages(Plugins.Owned<PageGenerator> owned, Site site, Site debates) {
    if (!SiteCalls.asking(plugins)
        .call(owned.plugin(), CONFIG, false, owned.contribution()::isOfDebatesAlone)) {
      return pages(owned, site, plugins);
    }
    String kind = owned.contribution().getClass().getName();
    return tools
        .recall(
            OfDebates.class,
            owned.plugin().id() + " " + kind,
            List.of(owned.plugin(), owned.contribution(), debates),
            t -> new OfDebates(pages(owned, debates, t.plugins())))
        .pages();
  }

  private static List<GeneratedPage> pages(
      Plugins.Owned<PageGenerator> owned, Site site, Plugins called) {
    return SiteCalls.of(called, site)
        .call(
            owned.plugin(), CONFIG, List.of(), () -> List.copyOf(owned.contribution().pages(site)));
  }

  private static List<PairPage> pairs(List<LinkedSite.OwnedPage> pages) {
    return pages.stream().flatMap(p -> p.page().pair().stream()).toList();
  }

  private List<LinkedSite.OwnedFile> generatedFiles(
      Site site, Site shown, SiteTexts texts, List<PairPage> pairs, Permalinks permalinks) {
    List<LinkedSite.OwnedFile> files = new ArrayList<>();
    SiteCalls calls = SiteCalls.of(plugins, site);
    for (Plugins.Owned<FileGenerator> owned : plugins.all(FileGenerator.class)) {
      List<GeneratedFile> given =
          calls.call(
              owned.plugin(),
              CONFIG,
              List.of(),
              () -> List.copyOf(owned.contribution().files(site)));
      place(owned.plugin(), given, false, permalinks, files);
    }
    for (Plugins.Owned<IndexGenerator> owned : plugins.all(IndexGenerator.class)) {
      List<GeneratedFile> given =
          calls.call(
              owned.plugin(),
              CONFIG,
              List.of(),
              () ->
                  List.copyOf(owned.contribution().files(shown, texts.of(owned.plugin(), pairs))));
      place(owned.plugin(), given, true, permalinks, files);
    }
    return files;
  }

  private void place(
      LoadedPlugin plugin,
      List<GeneratedFile> generated,
      boolean ofProse,
      Permalinks permalinks,
      List<LinkedSite.OwnedFile> files) {
    for (GeneratedFile file : generated) {
      if (permalinks.claim(
          file.permalink(), "a file of the plugin `" + plugin.id() + "`", CONFIG)) {
        files.add(new LinkedSite.OwnedFile(plugin, file, ofProse));
      }
    }
  }

  /**
   * The slug in the file that is at {@code place} as a whole, if it has one; else {@code place}.
   */
  private static SourceLocation named(SourceLocation place, List<LinkedPost> posts) {
    return place.line() > 0
        ? place
        : posts.stream()
            .filter(p -> p.parsed().file().path().equals(place.file()))
            .findFirst()
            .map(p -> p.parsed().placeOf("slug"))
            .orElse(place);
  }
}
