package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.FileGenerator;
import dev.moot.api.plugin.PageGenerator;
import dev.moot.api.plugin.SiteCheck;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.parse.IdUse;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.parse.SiteLinkUse;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Workers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns a parsed site into a linked one, reporting every name that stands for nothing. */
public final class SiteLinker {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final Plugins plugins;
  private final Workers workers;
  private final Optional<Path> givenSources;
  private final boolean drafts;
  private final Diagnostics diagnostics;

  /**
   * @param givenSources the folder given by {@code --sources}
   * @param drafts whether drafts are part of the site
   */
  public SiteLinker(
      Plugins plugins,
      Workers workers,
      Optional<Path> givenSources,
      boolean drafts,
      Diagnostics diagnostics) {
    this.plugins = plugins;
    this.workers = workers;
    this.givenSources = givenSources;
    this.drafts = drafts;
    this.diagnostics = diagnostics;
  }

  /** Links {@code parsed}; with errors the result holds what could be resolved. */
  public LinkedSite link(ParsedSite parsed) {
    List<ParsedDebate> debates = distinct(parsed.debates());
    List<ParsedPost> posts =
        parsed.posts().stream().filter(p -> drafts || !p.post().draft()).toList();
    List<Post> postModels = posts.stream().map(ParsedPost::post).toList();
    List<Debate> debateModels = debates.stream().map(ParsedDebate::debate).toList();
    // Mentions need the claims and backlinks need the mentions, so the model is made in two steps.
    Site names = new Site(parsed.config().settings(), postModels, debateModels, List.of());
    ClaimNames claimNames =
        new ClaimNames(names, declared(debates), parsed.unreadable(), diagnostics);
    QuoteCheck quotes =
        new QuoteCheck(parsed.files().folder().resolve("sources"), givenSources, diagnostics);
    for (ParsedDebate debate : debates) {
      for (IdUse use : debate.uses()) {
        claimNames.require(use.claim(), debate.debate().id(), use.location());
      }
    }
    PostLinker linker = new PostLinker(claimNames, plugins);
    List<LinkedPost> linked = new ArrayList<>();
    List<Backlink> backlinks = new ArrayList<>();
    for (ParsedPost post : posts) {
      LinkedPost result = linker.link(post);
      linked.add(result);
      backlinks.addAll(PostLinker.backlinks(result));
    }
    Site site = new Site(parsed.config().settings(), postModels, debateModels, backlinks);
    for (Plugins.Owned<SiteCheck> check : plugins.all(SiteCheck.class)) {
      plugins.call(
          check.plugin(),
          CONFIG,
          true,
          () -> {
            check.contribution().check(site, diagnostics);
            return true;
          });
    }
    return place(site, linked, parsed, checkQuotes(quotes, debates));
  }

  /**
   * Looks the quotes up, under the watch that parsing has: a source and a quote can be made to fit
   * badly.
   */
  private QuoteCount checkQuotes(QuoteCheck quotes, List<ParsedDebate> debates) {
    List<Outcome<QuoteCount>> outcomes = workers.map(debates, quotes::check, done -> {});
    QuoteCount count = new QuoteCount(0, 0);
    for (int i = 0; i < debates.size(); i++) {
      ParsedDebate debate = debates.get(i);
      Outcome<QuoteCount> outcome = outcomes.get(i);
      if (outcome.isTooSlow()) {
        diagnostics.report(
            Diagnostic.error(
                    "claims/too-slow",
                    debate.debate().location(),
                    "looking for the quotes of this debate takes longer than 10 seconds")
                .withHint("look for a source that repeats itself without end"));
      }
      outcome.failure().ifPresent(Outcome::rethrow);
      count = count.plus(outcome.value().orElse(new QuoteCount(0, debate.quotes().size())));
    }
    return count;
  }

  private static Set<ClaimId> declared(List<ParsedDebate> debates) {
    return debates.stream()
        .flatMap(d -> d.declared().stream().map(id -> new ClaimId(d.debate().id(), id)))
        .collect(Collectors.toSet());
  }

  private List<ParsedDebate> distinct(List<ParsedDebate> debates) {
    Map<String, ParsedDebate> byId = new LinkedHashMap<>();
    for (ParsedDebate debate : debates) {
      ParsedDebate first = byId.putIfAbsent(debate.debate().id(), debate);
      if (first != null) {
        diagnostics.report(
            Diagnostic.error(
                    "claims/duplicate-id",
                    debate.debate().location(),
                    "a second debate `" + debate.debate().id() + "`")
                .withHint("give one of the two another id")
                .withRelated(first.debate().location(), "the first one"));
      }
    }
    return List.copyOf(byId.values());
  }

  /** Gives everything its path. */
  private LinkedSite place(
      Site site, List<LinkedPost> posts, ParsedSite parsed, QuoteCount quotes) {
    Permalinks permalinks = new Permalinks(diagnostics);
    placeCore(site, permalinks);
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
    Map<Permalink, Permalink> redirects = redirects(site, parsed, permalinks);
    for (LinkedPost post : posts) {
      for (SiteLinkUse use : post.parsed().siteLinks()) {
        checkSiteLink(use, permalinks);
      }
    }
    return new LinkedSite(
        site, posts, pages, files, redirects, permalinks, quotes, parsed.config(), parsed.files());
  }

  private void placeCore(Site site, Permalinks permalinks) {
    permalinks.claim(Permalink.HOME, "the home page", CONFIG);
    permalinks.claim(CorePages.CLAIMS, "the list of claims", CONFIG);
    permalinks.claim(CorePages.PEOPLE, "the list of people", CONFIG);
    permalinks.claim(CorePages.TAGS, "the list of tags", CONFIG);
    permalinks.claim(CorePages.ARCHIVE, "the archive", CONFIG);
    permalinks.claim(CorePages.NOT_FOUND, "the page for what is not found", CONFIG);
    permalinks.claim(new Permalink("/" + CorePages.MANIFEST), "Moot's list of files", CONFIG);
    permalinks.claim(CorePages.NO_JEKYLL, "a file for GitHub Pages", CONFIG);
    // Held like a file, so that nothing else can get below it.
    permalinks.claim(new Permalink("/" + CorePages.THEME), "the folder of the theme", CONFIG);
    if (site.settings().url().isPresent()) {
      permalinks.claim(CorePages.FEED, "the feed", CONFIG);
      permalinks.claim(CorePages.SITEMAP, "the sitemap", CONFIG);
      permalinks.claim(CorePages.ROBOTS, "the file for crawlers", CONFIG);
    }
    for (Debate debate : site.debates()) {
      permalinks.claim(debate.permalink(), "debate `" + debate.id() + "`", debate.location());
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
    site.posts().forEach(p -> permalinks.claim(p.permalink(), p.location().file(), p.location()));
    site.pages().forEach(p -> permalinks.claim(p.permalink(), p.location().file(), p.location()));
  }

  private Map<Permalink, Permalink> redirects(Site site, ParsedSite parsed, Permalinks permalinks) {
    Map<Permalink, Permalink> redirects = new TreeMap<>();
    List<Post> written = new ArrayList<>(site.posts());
    written.addAll(site.pages());
    for (Post post : written) {
      for (Permalink alias : post.aliases()) {
        if (permalinks.claim(alias, "an alias of " + post.location().file(), post.location())) {
          redirects.put(alias, post.permalink());
        }
      }
    }
    Set<ClaimId> claimed = new HashSet<>();
    site.claims().forEach(c -> claimed.add(c.id()));
    for (Claim claim : site.claims()) {
      for (String alias : claim.aliases()) {
        if (!claimed.add(new ClaimId(claim.id().debate(), alias))) {
          continue; // reported as a duplicate id
        }
        Permalink old = Permalink.page("claims", claim.id().debate(), alias);
        if (permalinks.claim(old, "an alias of claim `" + claim.id() + "`", claim.location())) {
          redirects.put(old, claim.permalink());
        }
      }
    }
    new TreeMap<>(parsed.config().redirects())
        .forEach(
            (from, to) -> {
              if (permalinks.claim(from, "a redirect", CONFIG)) {
                redirects.put(from, to);
              }
            });
    new TreeMap<>(parsed.config().redirects())
        .forEach((from, to) -> checkRedirect(from, to, redirects, permalinks));
    return redirects;
  }

  private void checkRedirect(
      Permalink from, Permalink to, Map<Permalink, Permalink> redirects, Permalinks permalinks) {
    Permalink next = redirects.get(to);
    if (next != null) {
      diagnostics.report(
          Diagnostic.error(
                  "link/broken",
                  CONFIG,
                  "the redirect from " + from + " leads to " + to + ", which is left again at once")
              .withHint("name the page where it ends"));
    } else if (!permalinks.has(to)) {
      diagnostics.report(
          Diagnostic.error(
                  "link/broken",
                  CONFIG,
                  "the redirect from " + from + " leads to " + to + ", where the site has nothing")
              .withHint(
                  permalinks
                      .nearest(to)
                      .map(near -> "did you mean `" + near + "`?")
                      .orElse("name a page of the site")));
    }
  }

  private void checkSiteLink(SiteLinkUse use, Permalinks permalinks) {
    Permalink target = use.link().permalink();
    if (permalinks.has(target)) {
      return;
    }
    Permalink withSlash = target.isPage() ? target : new Permalink(target + "/");
    diagnostics.report(
        Diagnostic.error("link/broken", use.location(), "the site has nothing at " + target)
            .withHint(
                permalinks.has(withSlash)
                    ? "pages end in a slash: `" + withSlash + "`"
                    : permalinks
                        .nearest(target)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse(
                            "paths begin at the site's root: `/posts/name/`, `/claims/debate/id/`, `/assets/file`")));
  }
}
