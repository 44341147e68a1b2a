package dev.moot.engine.render;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The pages of posts; those of the newest leave their text for the feed. */
final class PostPages {

  private static final int FEED_LENGTH = 20;

  private final LinkedSite linked;
  private final MarkdownEngine markdown;
  private final Scope.Shared shared;
  private final PageRenderer pages;
  private final CoreViews views;
  private final Glossary glossary;
  private final SiteSettings settings;
  private final Typography typography;
  private final Set<Permalink> inFeed;
  private final Map<Permalink, String> feedContent = new ConcurrentHashMap<>();

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
        settings.url().isEmpty()
            ? Set.of()
            : linked.site().posts().stream()
                .limit(FEED_LENGTH)
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
      Scope feed = Scope.ofFeed(shared, permalink, post.location());
      BodyScope plain = body(linkedPost, feed, TermLinks.NONE);
      feedContent.put(permalink, markdown.render(linkedPost.parsed().document(), plain).markup());
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

  /** The entries of the feed; to be called when the posts are rendered. */
  List<FeedEntry> feed() {
    return linked.site().posts().stream()
        .filter(p -> feedContent.containsKey(p.permalink()))
        .map(
            p ->
                new FeedEntry(
                    p,
                    settings.absolute(p.permalink()).orElseThrow(),
                    feedContent.getOrDefault(p.permalink(), "")))
        .toList();
  }
}
