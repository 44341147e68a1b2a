package dev.moot.engine.render.page;

import dev.moot.api.model.Claim;
import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Series;
import dev.moot.api.model.Site;
import dev.moot.api.model.Tag;
import dev.moot.api.render.Embed;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.PlacedPage;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.message.LanguageNames;
import dev.moot.engine.render.embed.Embeds;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.DebateEntry;
import dev.moot.engine.render.view.ExportLink;
import dev.moot.engine.render.view.MenuEntry;
import dev.moot.engine.render.view.PageVersion;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.render.view.TagEntry;
import dev.moot.engine.render.view.TermEntry;
import dev.moot.engine.trace.AskedSite;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Question.Kind;
import dev.moot.engine.trace.Reads;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one page is made of; it notes all that the page asks for. */
final class PageParts {

  private final SiteParts all;
  private final Making making;
  private final Reads reads;
  private final Site site;

  PageParts(SiteParts all, Making making) {
    this.all = all;
    this.making = making;
    this.reads = making.reads();
    this.site = new AskedSite(all.site(), reads, false);
  }

  Site site() {
    return site;
  }

  /** What is said of the claim {@code id} in other places than at the claim. */
  ClaimIndex.OnClaim on(ClaimId id) {
    reads.ask(Kind.ON_CLAIM, id.toString());
    return all.on(id);
  }

  /** Whether a debate declares the claim {@code id} a crux, in whichever wording. */
  boolean isCrux(ClaimId id) {
    return !on(site.canonical(id)).declarations().isEmpty();
  }

  /** How other sites show {@code claim}; empty where the site has no frames for them. */
  Optional<Embed> embed(Claim claim) {
    return all.hasEmbeds()
        ? Optional.of(Embeds.of(CorePages.frame(claim), site.settings(), onlyIf(claim)))
        : Optional.empty();
  }

  /**
   * What a page of {@code claim} is called: whether it is meant under a condition is part of it.
   */
  String title(Claim claim) {
    return title(claim.text(), claim.condition(), claim.language());
  }

  /** The same of any words that are meant under a condition, or under none. */
  String title(String words, Optional<ClaimId> condition, Optional<Locale> language) {
    return condition
        .flatMap(
            c -> all.messages().in(language).format(CoreMessage.TITLE_CONDITIONAL.key(), words))
        .orElse(words);
  }

  /** The condition that {@code claim} is meant under, in plain words. */
  Optional<String> onlyIf(Claim claim) {
    return all.messages().onlyIf().of(claim.condition(), claim.language(), site::claim);
  }

  /** Which these are stands in moot.yaml, which makes everything anew. */
  List<ExportLink> exports(Debate debate) {
    return all.exports(debate);
  }

  List<RelatedPost> related(Post post) {
    reads.ask(Kind.RELATED, post.permalink().path());
    List<RelatedPost> related = all.related(post.permalink());
    for (RelatedPost one : related) {
      entry(one.post());
      one.debates().forEach(d -> site.debate(d.id()));
    }
    return related;
  }

  /** A post with the claims that its names stand for. */
  LinkedPost linked(Post post) {
    reads.ask(Kind.POST, post.permalink().path());
    return all.linked(post.permalink()).orElseThrow();
  }

  /** What the text of {@code post} is rendered with in {@code scope}. */
  BodyScope body(LinkedPost post, Scope scope) {
    askTerms(post.post());
    return all.prose().body(post, scope, all.glossary().of(post), making);
  }

  Html render(LinkedPost post, BodyScope body) {
    return all.prose().render(body, making);
  }

  /** The terms that the text of {@code post} links. */
  List<TermEntry> termsIn(LinkedPost post) {
    askTerms(post.post());
    return all.glossary().usedIn(post);
  }

  /** Every term, with the posts that use it. */
  List<TermEntry> terms() {
    for (Debate debate : site.debates()) {
      if (!debate.terms().isEmpty()) {
        site.postsOn(debate.id()).forEach(this::askTerms);
      }
    }
    return all.glossary().entries();
  }

  private void askTerms(Post post) {
    reads.ask(Kind.POST, post.permalink().path());
    post.debates().forEach(site::debate);
  }

  /** Whether the site has a dated post at {@code permalink}. */
  boolean isDigest(Permalink permalink) {
    reads.ask(Kind.IS_DIGEST, permalink.path());
    return all.isDigest(permalink);
  }

  Neighbours neighbours(Post post) {
    reads.ask(Kind.NEIGHBOURS, post.permalink().path());
    Neighbours beside = all.neighbours(post.permalink());
    beside.newer().ifPresent(this::entry);
    beside.older().ifPresent(this::entry);
    return beside;
  }

  /** What {@code part} of the list of all dated posts shows. */
  List<Post> posts(PlacedPage.Part part) {
    reads.ask(Kind.SOME_POSTS, range(part));
    return part.paging().shown(all.site().posts(), part.number());
  }

  /** What {@code part} of the list of all posts with {@code tag} shows. */
  List<Post> tagged(Tag tag, PlacedPage.Part part) {
    reads.ask(Kind.TAGGED, tag.slug() + " " + range(part));
    return part.paging().shown(all.site().tags().getOrDefault(tag, List.of()), part.number());
  }

  private static String range(PlacedPage.Part part) {
    int size = part.paging().size();
    return (part.number() - 1) * size + "-" + part.number() * size;
  }

  /** The posts of {@code series}, in order. */
  List<Post> partsOf(Series series) {
    reads.ask(Kind.PARTS, series.slug());
    return all.site().series().getOrDefault(series, List.of());
  }

  /** The page at {@code permalink} in each language; empty where that is one alone. */
  List<PageVersion> versions(Permalink permalink) {
    reads.ask(Kind.VERSIONS, permalink.path());
    return all.versions(permalink).stream()
        .map(
            v ->
                new PageVersion(
                    v.language(),
                    LanguageNames.of(v.language()),
                    v.permalink(),
                    all.site().settings().absolute(v.permalink())))
        .toList();
  }

  /** The entries of the menu; absent where the theme decides. */
  Optional<List<MenuEntry>> menu() {
    Optional<List<MenuEntry>> menu = all.menu();
    // Whether there is one stands in moot.yaml, which makes everything anew.
    if (menu.isPresent()) {
      reads.ask(Kind.MENU, "");
    }
    return menu;
  }

  String title(Index index) {
    return all.messages().format(CoreMessage.title(index)).orElse(index.word());
  }

  /** The message of that key, or the text itself where there is none. */
  String words(String keyOrText, Object... arguments) {
    return words(Optional.empty(), keyOrText, arguments);
  }

  /**
   * The same in a language.
   *
   * @param language that of the site, where it is absent
   */
  String words(Optional<Locale> language, String keyOrText, Object... arguments) {
    return all.messages().in(language).format(keyOrText, arguments).orElse(keyOrText);
  }

  PostEntry entry(Post post) {
    reads.ask(Kind.ENTRY, post.permalink().path());
    return PostEntry.of(post, all.site());
  }

  List<PostEntry> entries(List<Post> of) {
    return of.stream().map(this::entry).toList();
  }

  List<TagEntry> tags() {
    return site.tags().entrySet().stream()
        .map(e -> new TagEntry(e.getKey(), e.getValue()))
        .toList();
  }

  /** All debates, each with all its claims. */
  List<DebateEntry> debates() {
    return site.debates().stream()
        .map(d -> DebateEntry.of(d, List.copyOf(d.claims().values()), site))
        .toList();
  }
}
