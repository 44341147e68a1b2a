package dev.moot.engine.render;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.Site;
import dev.moot.api.model.Tag;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.ValueDigest;
import dev.moot.engine.link.Feed;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Permalinks;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.render.page.Neighbours;
import dev.moot.engine.render.page.SiteParts;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.trace.Answers;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.Question.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a linked site answers to the questions of {@link Question.Kind}. Each answer holds all that
 * whoever asks can find out by it: records with all they are made of.
 */
final class SiteAnswers implements Answers {

  private final LinkedSite linked;
  private final SiteParts parts;
  private final Scope.Shared shared;
  private final ValueDigest digests;
  private final Map<Permalink, Digest> feedTexts = new HashMap<>();
  private final Map<Kind, Optional<Digest>> groups = new HashMap<>();
  private final Map<Permalink, PlacedPage> pages = new HashMap<>();
  private final Map<Permalink, GeneratedPage> generated = new HashMap<>();
  private final Map<Permalink, GeneratedFile> files = new HashMap<>();
  private final Map<Permalink, Feed> feeds = new HashMap<>();
  private final Map<String, Tag> tags = new HashMap<>();
  private final Map<String, Series> series = new HashMap<>();

  SiteAnswers(LinkedSite linked, SiteParts parts, Scope.Shared shared, ValueDigest digests) {
    this.linked = linked;
    this.parts = parts;
    this.shared = shared;
    this.digests = digests;
    linked.pages().forEach(p -> pages.put(p.permalink(), p));
    linked.generated().forEach(p -> generated.put(p.page().permalink(), p.page()));
    linked.files().forEach(f -> files.put(f.file().permalink(), f.file()));
    linked.feeds().forEach(f -> feeds.put(f.page(), f));
    linked.shown().tags().keySet().forEach(t -> tags.put(t.slug(), t));
    linked.shown().series().keySet().forEach(s -> series.put(s.slug(), s));
  }

  /** Says what the text of the post at {@code permalink} is in feeds, before anybody asks. */
  void know(Permalink permalink, Digest feedText) {
    feedTexts.put(permalink, feedText);
  }

  @Override
  public Digest to(Question question) {
    return digests.of(answer(question.kind(), question.name(), site(question)));
  }

  private Site site(Question question) {
    return question.typed() ? linked.site() : linked.shown();
  }

  private Object answer(Kind kind, String name, Site site) {
    return switch (kind) {
      case DEBATE -> site.debate(name);
      case DEBATES -> site.debates();
      case CLAIM -> site.claim(claim(name));
      case CLAIMS -> site.claims();
      case CURRENT -> site.current(claim(name));
      case CANONICAL -> site.canonical(claim(name));
      case WORDINGS -> site.wordings(claim(name));
      case PARTICIPANT -> site.participant(new ParticipantId(before(name), after(name)));
      case BACKLINKS -> site.backlinks(claim(name));
      case BEARING -> site.bearingOn(claim(name));
      case UNDERCUTTING -> site.undercutting(before(name), after(name));
      case POSTS_ON -> site.postsOn(name);
      case POSTS -> site.posts();
      case PAGES -> site.pages();
      case TAGS -> site.tags();
      case SERIES -> site.series();
      case PAGE -> page(new Permalink(name));
      case FEED -> Optional.ofNullable(feeds.get(new Permalink(name)));
      case FEED_TEXT -> Optional.ofNullable(feedTexts.get(new Permalink(name)));
      case POST -> parts.linked(new Permalink(name)).map(SiteAnswers::post);
      case ENTRY -> parts.entry(new Permalink(name));
      case DIRECTIVE -> shared.directives().shown(name);
      case IS_DIGEST -> parts.isDigest(new Permalink(name));
      case VERSIONS -> parts.versions(new Permalink(name));
      case NEIGHBOURS -> neighbours(new Permalink(name));
      case RELATED -> related(new Permalink(name));
      case ON_CLAIM -> parts.on(claim(name));
      case SOME_POSTS -> range(site.posts(), name);
      case TAGGED -> range(tagged(name.substring(0, name.indexOf(' '))), name);
      case PARTS -> Optional.ofNullable(series.get(name)).map(s -> linked.shown().series().get(s));
      case LINK -> link(new Permalink(name));
      case MENU -> parts.menu();
      case FILE ->
          linked.posts().stream()
              .findFirst()
              .flatMap(p -> Optional.ofNullable(p.targets().files().get(name)));
      case PICTURE ->
          linked.posts().stream()
              .findFirst()
              .flatMap(p -> Optional.ofNullable(p.targets().images().get(new Permalink(name))));
      case PROSE -> prose();
      case SITE -> all(site);
    };
  }

  private Optional<Object> page(Permalink permalink) {
    return Optional.<Object>ofNullable(pages.get(permalink))
        .or(() -> Optional.ofNullable(generated.get(permalink)).map(SiteAnswers::generated))
        .or(() -> Optional.ofNullable(files.get(permalink)).map(GeneratedFile::basis));
  }

  private static List<Object> generated(GeneratedPage page) {
    return List.of(
        page.language(),
        page.title(),
        page.description(),
        page.names(),
        page.layout(),
        page.basis(),
        page.frame());
  }

  private static List<Object> post(LinkedPost post) {
    return List.of(
        post.parsed().file().path(),
        post.parsed().file().content(),
        post.whole(),
        post.post(),
        post.named());
  }

  private List<Optional<Permalink>> neighbours(Permalink of) {
    Neighbours beside = parts.neighbours(of);
    return List.of(beside.newer().map(Post::permalink), beside.older().map(Post::permalink));
  }

  private List<Object> related(Permalink to) {
    List<Object> related = new ArrayList<>();
    for (RelatedPost one : parts.related(to)) {
      related.add(one.post().permalink());
      related.add(one.claims());
      related.add(one.debates().stream().map(Debate::id).toList());
      related.add(one.tags());
    }
    return related;
  }

  private List<Post> tagged(String slug) {
    return Optional.ofNullable(tags.get(slug))
        .map(t -> linked.shown().tags().getOrDefault(t, List.of()))
        .orElse(List.of());
  }

  /** The posts {@code from-to} that the end of {@code name} says. */
  private static List<Post> range(List<Post> all, String name) {
    String range = name.substring(name.indexOf(' ') + 1);
    int dash = range.indexOf('-');
    int from = Math.min(all.size(), Integer.parseInt(range.substring(0, dash)));
    return all.subList(from, Math.min(all.size(), Integer.parseInt(range.substring(dash + 1))));
  }

  private List<Object> link(Permalink target) {
    Permalinks permalinks = shared.permalinks();
    return List.of(
        shared.redirects().getOrDefault(target, target),
        permalinks.has(target),
        permalinks.shows(target));
  }

  private List<Object> prose() {
    List<Object> prose = new ArrayList<>();
    for (LinkedPost post : linked.posts()) {
      prose.add(post.post().permalink().path());
      prose.add(post.parsed().file().content());
    }
    return prose;
  }

  private List<Object> all(Site site) {
    List<Object> all = new ArrayList<>();
    all.add(site.posts());
    all.add(site.pages());
    all.add(site.debates());
    for (Claim claim : site.claims()) {
      all.add(site.backlinks(claim.id()));
    }
    return all;
  }

  private static ClaimId claim(String name) {
    return new ClaimId(before(name), after(name));
  }

  private static String before(String name) {
    return name.substring(0, name.indexOf('/'));
  }

  private static String after(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  @Override
  public Optional<Digest> toAll(Kind kind) {
    return groups.computeIfAbsent(kind, this::group);
  }

  private Optional<Digest> group(Kind kind) {
    return switch (kind) {
      case NEIGHBOURS, IS_DIGEST ->
          Optional.of(
              digests.of(
                  linked.shown().posts().stream()
                      .flatMap(p -> Stream.of(p.permalink().path(), p.language()))
                      .toList()));
      case LINK ->
          Optional.of(
              digests.of(
                  List.of(
                      linked.permalinks().paths().stream().sorted().toList(),
                      linked.permalinks().empty(),
                      new TreeMap<>(shared.redirects()))));
      case RELATED -> Optional.of(marks());
      case VERSIONS -> Optional.of(versions());
      default -> Optional.empty();
    };
  }

  /** What it follows from which pages are the same one in two languages. */
  private Digest versions() {
    List<Object> versions = new ArrayList<>();
    for (LinkedPost post : linked.posts()) {
      versions.add(post.post().permalink().path());
      versions.add(post.post().language());
      versions.add(post.post().location().file());
    }
    return digests.of(versions);
  }

  /** What relations between posts follow from. */
  private Digest marks() {
    List<Object> marks = new ArrayList<>();
    for (Post post : linked.shown().posts()) {
      marks.add(post.permalink().path());
      marks.add(post.debates());
      marks.add(post.tags());
      marks.add(post.part().map(p -> p.series().slug()));
      marks.add(post.location().file());
      marks.add(post.language());
      parts
          .linked(post.permalink())
          .map(LinkedPost::mentioned)
          .ifPresent(
              all -> all.forEach(c -> marks.add(linked.shown().canonical(c.id()).toString())));
    }
    return digests.of(marks);
  }
}
