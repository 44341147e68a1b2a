package dev.moot.engine.render.page;

import dev.moot.api.model.ClaimId;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.theme.Messages;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.RelatedPost;
import dev.moot.engine.render.view.RelatedPosts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Glossary glossary;
  private final Map<Permalink, LinkedPost> posts = new HashMap<>();
  private final Map<Permalink, Integer> order = new HashMap<>();

  public SiteParts(LinkedSite linked, Messages messages, Prose prose) {
    this.linked = linked;
    this.messages = messages;
    this.prose = prose;
    this.claims = new Once<>(() -> new ClaimIndex(site()));
    this.related = new Once<>(() -> new RelatedPosts(site(), linked.posts()));
    this.glossary = new Glossary(site(), linked.posts(), prose.memory());
    linked.posts().forEach(p -> posts.put(p.post().permalink(), p));
    site().posts().forEach(p -> order.put(p.permalink(), order.size()));
  }

  public Site site() {
    return linked.shown();
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

  /** Whether the site has a dated post at {@code permalink}. */
  public boolean isDigest(Permalink permalink) {
    return order.containsKey(permalink);
  }

  /** The dated posts beside the one at {@code permalink}. */
  public Neighbours neighbours(Permalink permalink) {
    Integer number = order.get(permalink);
    return number == null
        ? new Neighbours(Optional.empty(), Optional.empty())
        : new Neighbours(digest(number - 1), digest(number + 1));
  }

  private Optional<Post> digest(int number) {
    List<Post> all = site().posts();
    return number >= 0 && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
  }

  /** The post at {@code permalink} as lists show it. */
  public Optional<PostEntry> entry(Permalink permalink) {
    return linked(permalink).map(p -> PostEntry.of(p.post(), site()));
  }
}
