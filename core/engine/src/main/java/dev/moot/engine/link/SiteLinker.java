package dev.moot.engine.link;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Backlink;
import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.plugin.SiteCheck;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.quote.QuoteCheck;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.parse.IdUse;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.ParsedSite;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Workers;
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

  /** What one post mentions. */
  private record Mentions(List<Backlink> backlinks) {}

  private static final SourceLocation CONFIG = SourceLocation.ofFile(SiteConfig.FILE);

  private final Plugins plugins;
  private final Workers workers;
  private final Memory memory;
  private final Optional<Path> givenSources;
  private final Publication publication;
  private final Diagnostics diagnostics;

  /**
   * @param memory the quotes and mentions that were looked for before
   * @param givenSources the folder given by {@code --sources}
   * @param publication which posts and pages are part of the site
   */
  public SiteLinker(
      Plugins plugins,
      Workers workers,
      Memory memory,
      Optional<Path> givenSources,
      Publication publication,
      Diagnostics diagnostics) {
    this.plugins = plugins;
    this.workers = workers;
    this.memory = memory;
    this.givenSources = givenSources;
    this.publication = publication;
    this.diagnostics = diagnostics;
  }

  /** Links {@code parsed}; with errors the result holds what could be resolved. */
  public LinkedSite link(ParsedSite parsed) {
    List<ParsedDebate> debates = distinct(parsed.debates());
    List<ParsedPost> posts =
        parsed.posts().stream().filter(p -> publication.includes(p.post())).toList();
    List<Post> postModels = posts.stream().map(ParsedPost::post).toList();
    List<Debate> written = debates.stream().map(ParsedDebate::debate).toList();
    Site asWritten = new Site(parsed.config().settings(), List.of(), written, List.of());
    CurrentNames current = new CurrentNames(asWritten::current);
    List<Debate> debateModels = written.stream().map(current::in).toList();
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
    LinkTargets targets = LinkTargets.of(parsed, posts);
    VoiceLinker voices = new VoiceLinker(names, parsed.unreadable(), diagnostics);
    PostLinker linker = new PostLinker(claimNames, voices, plugins, targets, diagnostics);
    List<LinkedPost> linked = new ArrayList<>();
    List<Backlink> backlinks = new ArrayList<>();
    for (ParsedPost post : posts) {
      LinkedPost result = linker.link(post);
      linked.add(result);
      backlinks.addAll(backlinks(result));
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
    return new Placement(plugins, diagnostics)
        .place(site, linked, parsed, targets, checkQuotes(quotes, withPosts(debates, linked)));
  }

  private List<Backlink> backlinks(LinkedPost post) {
    ParsedPost parsed = post.parsed();
    List<Optional<ClaimId>> named =
        parsed.references().stream()
            .map(r -> Optional.ofNullable(post.references().get(r)).map(Claim::id))
            .toList();
    return memory
        .recall(
            Mentions.class,
            parsed.file().path(),
            List.of(parsed, named),
            () -> new Mentions(PostLinker.backlinks(post)))
        .backlinks();
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
        workers.map(debates, d -> checkQuotes(quotes, d), done -> {});
    QuoteCount count = new QuoteCount(0, 0, 0);
    for (int i = 0; i < debates.size(); i++) {
      ParsedDebate debate = debates.get(i);
      Outcome<QuoteCount> outcome = outcomes.get(i);
      if (outcome.isTooSlow()) {
        diagnostics.report(
            Diagnostic.of(
                    ClaimRules.TOO_SLOW,
                    debate.debate().location(),
                    "looking for the quotes of this debate takes longer than 10 seconds")
                .withHint("look for a source that repeats itself without end"));
      }
      outcome.failure().ifPresent(Outcome::rethrow);
      count = count.plus(outcome.value().orElse(new QuoteCount(0, debate.quotes().size(), 0)));
    }
    return count;
  }

  private QuoteCount checkQuotes(QuoteCheck quotes, ParsedDebate debate) {
    return memory.recall(
        QuoteCount.class,
        debate.file().path(),
        List.of(debate.debate(), debate.quotes(), quotes.stamps(debate.debate())),
        () -> quotes.check(debate));
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
