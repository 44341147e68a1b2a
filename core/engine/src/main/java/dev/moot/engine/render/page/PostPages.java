package dev.moot.engine.render.page;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.Html;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.markdown.ReadingTime;
import dev.moot.engine.markdown.TermLinks;
import dev.moot.engine.markdown.Typography;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.render.view.Glossary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The pages of posts; those that are in a feed leave their text for it. */
public final class PostPages {

  private final LinkedSite linked;
  private final MarkdownEngine markdown;
  private final Scope.Shared shared;
  private final PageRenderer pages;
  private final CoreViews views;
  private final Glossary glossary;
  private final SiteSettings settings;
  private final Typography typography;
  private final Set<Permalink> inFeed;
  private final Map<Permalink, String> feedTexts = new ConcurrentHashMap<>();

  PostPages(
      LinkedSite linked,
      MarkdownEngine markdown,
      Scope.Shared shared,
      PageRenderer pages,
      CoreViews views,
      Glossary glossary) {
    this.linked = linked;
    this.markdown = markdown;
    this.shared = shared;
    this.pages = pages;
    this.views = views;
    this.glossary = glossary;
    this.settings = linked.site().settings();
    this.typography =
        linked.config().smart() ? Typography.of(settings.language()) : Typography.none();
    this.inFeed =
        linked.feeds().stream()
            .flatMap(feed -> feed.posts().stream())
            .map(Post::permalink)
            .collect(Collectors.toSet());
  }

  /** Renders {@code linkedPost}. */
  List<OutputFile> render(LinkedPost linkedPost) {
    Post post = linkedPost.post();
    Permalink permalink = post.permalink();
    Scope scope = Scope.ofPage(shared, permalink, post.location());
    // Ids that the layout writes itself come first, so that a heading of the same name gets
    // another.
    List.of("main", "claims", "minds", "toc", "head").forEach(scope::uniqueId);
    linkedPost
        .mentioned()
        .forEach(c -> scope.uniqueId("c-" + c.id().debate() + "-" + c.id().local()));
    BodyScope body = body(linkedPost, scope, glossary.of(linkedPost));
    Html content = markdown.render(linkedPost.parsed().document(), body);
    Map<String, Object> values = views.post(post);
    values.put("content", content);
    values.put("toc", body.headings());
    values.put("minutes", ReadingTime.minutes(linkedPost.parsed().document()));
    values.put("claims", linkedPost.mentioned());
    String layout = post.layout().orElse(post.date().isPresent() ? "post" : "page");
    Map<String, Object> all =
        pages.contributed(values, new PageSubject.OfPost(post), scope, post.location());
    OutputFile page = pages.page(scope, layout, post.title(), post.summary().orElse(""), all);
    if (inFeed.contains(permalink)) {
      feedTexts.put(permalink, feedText(linkedPost));
    }
    return List.of(page);
  }

  private BodyScope body(LinkedPost post, Scope scope, TermLinks terms) {
    return new BodyScope(
        scope,
        post.parsed().document(),
        post,
        post.parsed().rawHtml(),
        typography,
        terms,
        post.parsed()::locationOf);
  }

  /** Whether the page at {@code permalink} leaves its text for a feed. */
  public boolean feeds(Permalink permalink) {
    return inFeed.contains(permalink);
  }

  /** The text as a reader meets it who sees nothing of the site but this. */
  private String feedText(LinkedPost linkedPost) {
    Post post = linkedPost.post();
    Scope feed = Scope.ofFeed(shared, post.permalink(), post.location());
    BodyScope plain = body(linkedPost, feed, TermLinks.NONE);
    Html content = markdown.render(linkedPost.parsed().document(), plain);
    return feed.partial(
            "post",
            Map.of(
                "post",
                post,
                "content",
                content,
                "claims",
                linkedPost.mentioned(),
                "debates",
                debates(post)))
        .markup();
  }

  private List<Debate> debates(Post post) {
    return post.debates().stream().flatMap(d -> linked.site().debate(d).stream()).toList();
  }

  /** The text of each digest that is in a feed; to be called when the posts are rendered. */
  public Map<Permalink, String> feedTexts() {
    return feedTexts;
  }
}
