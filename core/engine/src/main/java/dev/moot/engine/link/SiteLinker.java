package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.plugin.SiteCheck;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.name.PostNames;
import dev.moot.engine.link.quote.QuoteCheck;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.parse.IdUse;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.plugin.SiteCalls;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.typography.TypesetSite;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.work.Amount;
import dev.moot.engine.work.Tools;
import dev.moot.engine.work.WatchedWork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a parsed site into a linked one, reporting every name that stands for nothing. */
public final class SiteLinker {

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final Tools tools;
  private final Optional<Path> givenSources;
  private final Publication publication;
  private final Typography typography;
  private final Diagnostics diagnostics;

  /**
   * @param givenSources the folder given by {@code --sources}
   * @param publication which posts and pages are part of the site
   */
  public SiteLinker(Tools tools, Optional<Path> givenSources, Publication publication) {
    this.tools = tools;
    this.givenSources = givenSources;
    this.publication = publication;
    this.typography = Typography.of(tools.config());
    this.diagnostics = tools.diagnostics();
  }

  /** Links {@code parsed}; with errors the result holds what could be resolved. */
  public LinkedSite link(ParsedSite parsed) {
    List<ParsedDebate> debates = distinct(parsed.debates());
    Site names = names(parsed.config().settings(), debates);
    ClaimNames claimNames =
        new ClaimNames(
            names, declared(debates), parsed.unreadable(), parsed.files().misnamed(), diagnostics);
    QuoteCheck quotes = new QuoteCheck(parsed.files().root(), givenSources);
    for (ParsedDebate debate : debates) {
      for (IdUse use : debate.uses()) {
        claimNames.require(use.claim(), debate.debate().id(), use.location());
      }
    }
    CorrectionLinker corrections = new CorrectionLinker(claimNames);
    List<ParsedPost> included =
        parsed.posts().stream().filter(p -> publication.includes(p.post())).toList();
    PostNames postNames = new PostNames(included, diagnostics);
    List<ParsedPost> posts = included.stream().map(corrections::link).map(postNames::in).toList();
    LinkTargets targets = LinkTargets.of(parsed, posts);
    VoiceLinker voices = new VoiceLinker(names, parsed.unreadable(), diagnostics);
    PostLinker linker = new PostLinker(claimNames, voices, tools.plugins(), targets, diagnostics);
    List<LinkedPost> linked = new ArrayList<>();
    List<Backlink> backlinks = new ArrayList<>();
    for (ParsedPost post : posts) {
      LinkedPost result = linker.link(post);
      linked.add(result);
      backlinks.addAll(PostLinker.backlinks(result));
    }
    Site site = names.withPosts(posts.stream().map(ParsedPost::post).toList(), backlinks);
    SiteCalls calls = SiteCalls.of(tools.plugins(), site);
    for (Plugins.Owned<SiteCheck> check : tools.plugins().all(SiteCheck.class)) {
      calls.call(
          check.plugin(),
          CONFIG,
          true,
          () -> {
            check.contribution().check(site, diagnostics);
            return true;
          });
    }
    QuoteCount found = checkQuotes(quotes, withPosts(debates, linked));
    TypesetSite typeset = new TypesetSite(typography);
    Site shownNames =
        tools.recall(
            Site.class,
            "as shown",
            List.of(names, typography),
            t -> typeset.debatesOf(names, d -> shown(d, typeset)));
    Site shown =
        shownNames != names || typography.on() ? typeset.of(site, shownNames, backlinks) : site;
    List<LinkedPost> shownPosts =
        shown != site ? linked.stream().map(p -> p.shownIn(shown, typeset)).toList() : linked;
    return new Placement(tools)
        .place(
            site,
            shown,
            shownNames,
            shownPosts,
            new SiteTexts(shownPosts, typography, tools),
            parsed,
            targets,
            found);
  }

  /** The model without the posts, which name what is in it. */
  private Site names(SiteSettings settings, List<ParsedDebate> debates) {
    List<Debate> written = debates.stream().map(ParsedDebate::debate).toList();
    return tools.recall(
        Site.class,
        "as written",
        List.of(settings, written),
        t -> withCurrentNames(settings, written));
  }

  private Debate shown(Debate debate, TypesetSite typeset) {
    return tools.recall(
        Debate.class, debate.id(), List.of(debate, typography), t -> typeset.shown(debate));
  }

  /**
   * Which old name stands for which claim depends on all claims; so it is asked of a model of them
   * as they are written.
   */
  private static Site withCurrentNames(SiteSettings settings, List<Debate> written) {
    Site asWritten = new Site(settings, List.of(), written, List.of());
    if (asWritten.claims().stream().allMatch(c -> c.aliases().isEmpty())) {
      return asWritten; // no name is an old one
    }
    CurrentNames current = new CurrentNames(asWritten::current);
    return new Site(settings, List.of(), written.stream().map(current::in).toList(), List.of());
  }

  /** The debates, each with what posts quote from its sources too. */
  private static List<ParsedDebate> withPosts(List<ParsedDebate> debates, List<LinkedPost> posts) {
    SiteVoices voices = SiteVoices.of(posts);
    return debates.stream().map(d -> d.withQuotes(voices.quotes(d.debate().id()))).toList();
  }

  /**
   * Looks the quotes up, under the watch that parsing has: a source and a quote can be made to fit
   * badly.
   */
  private QuoteCount checkQuotes(QuoteCheck quotes, List<ParsedDebate> debates) {
    List<Outcome<QuoteCount>> outcomes =
        tools.workers().map(debates, d -> checkQuotes(quotes, d), done -> {});
    QuoteCount count = new QuoteCount(0, 0, 0);
    for (int i = 0; i < debates.size(); i++) {
      ParsedDebate debate = debates.get(i);
      Outcome<QuoteCount> outcome = outcomes.get(i);
      if (outcome.value().isEmpty()) {
        searching(debate).report(outcome, tools);
      }
      count = count.plus(outcome.value().orElse(new QuoteCount(0, debate.quotes().size(), 0)));
    }
    return count;
  }

  private static WatchedWork searching(ParsedDebate debate) {
    return new WatchedWork(
        debate.debate().location(),
        "looking quotes up",
        Amount.ofQuotes(debate.debate(), debate.quotes().size()),
        ClaimRules.TOO_SLOW,
        Optional.empty());
  }

  private QuoteCount checkQuotes(QuoteCheck quotes, ParsedDebate debate) {
    return tools.recall(
        QuoteCount.class,
        debate.file().path(),
        List.of(debate.debate(), debate.quotes(), debate.handles(), quotes.stamps(debate.debate())),
        t -> quotes.check(debate, t.diagnostics()));
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
            Diagnostic.of(
                    ClaimRules.DUPLICATE_ID,
                    debate.debate().location(),
                    "a second debate `" + debate.debate().id() + "`")
                .withHint("give one of the two another id")
                .withRelated(first.debate().location(), "the first one"));
      }
    }
    return List.copyOf(byId.values());
  }
}
