package dev.moot.engine.render.feed;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.render.Html;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.TermLinks;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.render.page.Prose;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Question.Kind;
import dev.moot.engine.work.Amount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The texts of digests in feeds, each made once, however many feeds it is in. */
final class FeedTexts {

  /**
   * What the partial {@code post} of feeds gets.
   *
   * @param post the digest
   * @param content its text
   * @param claims those it mentions, in the order of the text
   * @param debates those it digests
   */
  public record View(Post post, Html content, List<Claim> claims, List<Debate> debates) {}

  private final Scope.Shared shared;
  private final Prose prose;
  private final Map<Permalink, LinkedPost> posts = new HashMap<>();

  FeedTexts(LinkedSite linked, Scope.Shared shared, Prose prose) {
    this.shared = shared;
    this.prose = prose;
    linked.posts().stream()
        .filter(LinkedPost::whole)
        .forEach(p -> posts.put(p.post().permalink(), p));
  }

  /** The texts of {@code digests}, but of those that cannot be rendered. */
  List<Planned<FeedText>> of(List<Post> digests) {
    return digests.stream()
        .map(Post::permalink)
        .filter(posts::containsKey)
        .map(p -> planned(p, Objects.requireNonNull(posts.get(p))))
        .toList();
  }

  private Planned<FeedText> planned(Permalink permalink, LinkedPost linked) {
    return new Planned<>(
        permalink,
        linked.post().location(),
        () -> Amount.ofText(linked.parsed().file().text()),
        making -> make(linked, making));
  }

  private FeedText make(LinkedPost linked, Making making) {
    Post post = linked.post();
    making.reads().ask(Kind.POST, post.permalink().path());
    Scope.Shared own = shared.in(making);
    Site site = own.site();
    Scope scope = Scope.ofFeed(own, post.permalink(), post.language(), post.location());
    Html content = prose.render(prose.body(linked, scope, TermLinks.NONE, making), making);
    linked.parsed().letGoOfTree(); // its page was made before
    List<Debate> debates = post.debates().stream().flatMap(d -> site.debate(d).stream()).toList();
    View view = new View(post, content, linked.mentioned(), debates);
    return new FeedText(scope.partial("post", view).markup());
  }
}
