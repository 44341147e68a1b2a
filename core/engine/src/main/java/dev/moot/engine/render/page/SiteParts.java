package dev.moot.engine.render.page;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.language.Languages;
import dev.moot.engine.render.theme.Messages;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.ExportLink;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.MenuEntry;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.render.view.RelatedPosts;
import dev.moot.engine.trace.Making;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the pages of a site are made of, worked out once for all of them, when it is first asked.
 */
public final class SiteParts {

  private final LinkedSite linked;
  private final Messages messages;
  private final Prose prose;
  private final Once<ClaimIndex> claims;
  private final Once<RelatedPosts> related;
  private final Once<Languages> languages;
  private final Glossary glossary;
  private final Once<Optional<List<MenuEntry>>> menu;
  private final Map<Permalink, LinkedPost> posts = new HashMap<>();
  private final Map<Permalink, Integer> order = new HashMap<>();
  private final Map<Optional<Locale>, List<Post>> digests = new HashMap<>();

  public SiteParts(LinkedSite linked, Messages messages, Prose prose) {
    this.linked = linked;
    this.messages = messages;
    this.prose = prose;
    this.claims = new Once<>(() -> new ClaimIndex(site()));
    this.related = new Once<>(() -> new RelatedPosts(site(), linked.posts()));
    this.languages = new Once<>(() -> Languages.of(site()));
    this.glossary = new Glossary(site(), linked.posts(), prose.memory());
    Making unheard = Making.unheard(d -> {});
    this.menu = new Once<>(() -> new Menu(linked, new PageParts(this, unheard)).entries());
    linked.posts().forEach(p -> posts.put(p.post().permalink(), p));
    for (Post post : site().posts()) {
      List<Post> alike = digests.computeIfAbsent(post.language(), l -> new ArrayList<>());
      order.put(post.permalink(), alike.size());
      alike.add(post);
    }
  }

  public Site site() {
    return linked.shown();
  }

  /** Whether claims can be shown on other sites. */
  boolean hasEmbeds() {
    return linked.config().embeds() && site().settings().url().isPresent();
  }

  /** In which forms of other programs {@code debate} is published. */
  List<ExportLink> exports(Debate debate) {
    return linked.exports().stream()
        .filter(e -> e.debate().equals(debate.id()))
        .map(e -> new ExportLink(e.name(), e.permalink()))
        .toList();
  }

  Prose prose() {
    return prose;
  }

  Messages messages() {
    return messages;
  }

  Glossary glossary() {
    return glossary;
  }

  /** The entries of the menu; absent where the theme decides. */
  public Optional<List<MenuEntry>> menu() {
    return menu.get();
  }

  /** A post with the claims that its names stand for; empty where there is none. */
  public Optional<LinkedPost> linked(Permalink post) {
    return Optional.ofNullable(posts.get(post));
  }

  /** What is said of the claim {@code id} in other places than at the claim. */
  public ClaimIndex.OnClaim on(ClaimId id) {
    return claims.get().on(id);
  }

  /** The posts most closely related to the one at {@code post}. */
  public List<RelatedPost> related(Permalink post) {
    return linked(post).map(p -> related.get().to(p.post())).orElse(List.of());
  }

  /** The page at {@code permalink} in each language; empty where that is one alone. */
  public List<Languages.Version> versions(Permalink permalink) {
    return languages.get().versions(permalink);
  }

  /** Whether the site has a dated post at {@code permalink}. */
  public boolean isDigest(Permalink permalink) {
    return order.containsKey(permalink);
  }

  /** The dated posts of its language beside the one at {@code permalink}. */
  public Neighbours neighbours(Permalink permalink) {
    Integer number = order.get(permalink);
    if (number == null) {
      return new Neighbours(Optional.empty(), Optional.empty());
    }
    List<Post> all =
        Objects.requireNonNull(digests.get(linked(permalink).flatMap(p -> p.post().language())));
    return new Neighbours(digest(all, number - 1), digest(all, number + 1));
  }

  private static Optional<Post> digest(List<Post> all, int number) {
    return number >= 0 && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  /** The post at {@code permalink} as lists show it. */
  public Optional<PostEntry> entry(Permalink permalink) {
    return linked(permalink).map(p -> PostEntry.of(p.post(), site()));
  }
}
