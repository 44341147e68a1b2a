package dev.moot.engine.render.page;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.render.PageSubject.Index;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.CoreMessage;
import dev.moot.engine.render.theme.Messages;
import dev.moot.engine.render.view.ClaimIndex;
import dev.moot.engine.render.view.DebateEntry;
import dev.moot.engine.render.view.Glossary;
import dev.moot.engine.render.view.PostEntry;
import dev.moot.engine.render.view.RelatedPosts;
import dev.moot.engine.render.view.TagEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a site are made of, worked out once for all of them. */
final class PageParts {

  private final LinkedSite linked;
  private final Messages messages;
  private final Prose prose;
  private final ClaimIndex claims;
  private final RelatedPosts related;
  private final Glossary glossary;
  private final Map<Permalink, LinkedPost> posts = new HashMap<>();
  private final Map<Permalink, Integer> order = new HashMap<>();

  PageParts(LinkedSite linked, Messages messages, Prose prose) {
    this.linked = linked;
    this.messages = messages;
    this.prose = prose;
    this.claims = new ClaimIndex(linked.shown());
    this.related = new RelatedPosts(linked.shown(), linked.posts());
    this.glossary = new Glossary(linked.shown(), linked.posts());
    linked.posts().forEach(p -> posts.put(p.post().permalink(), p));
    site().posts().forEach(p -> order.put(p.permalink(), order.size()));
  }

  Site site() {
    return linked.shown();
  }

  Prose prose() {
    return prose;
  }

  ClaimIndex claims() {
    return claims;
  }

  RelatedPosts related() {
    return related;
  }

  Glossary glossary() {
    return glossary;
  }

  /** A post with the claims that its names stand for. */
  LinkedPost linked(Post post) {
    return Optional.ofNullable(posts.get(post.permalink())).orElseThrow();
  }

  /** Which of the digests it is that is at {@code permalink}, the newest being 0; -1 for none. */
  int number(Permalink permalink) {
    return order.getOrDefault(permalink, -1);
  }

  String title(Index index) {
    return messages.format(CoreMessage.title(index)).orElse(index.word());
  }

  /** The message of that key, or the text itself where there is none. */
  String words(String keyOrText, Object... arguments) {
    return messages.format(keyOrText, arguments).orElse(keyOrText);
  }

  List<PostEntry> entries(List<Post> of) {
    return of.stream().map(p -> PostEntry.of(p, site())).toList();
  }

  List<TagEntry> tags() {
    return site().tags().entrySet().stream()
        .map(e -> new TagEntry(e.getKey(), e.getValue()))
        .toList();
  }

  /** All debates, each with all its claims. */
  List<DebateEntry> debates() {
    return site().debates().stream()
        .map(d -> DebateEntry.of(d, List.copyOf(d.claims().values()), site()))
        .toList();
  }
}
