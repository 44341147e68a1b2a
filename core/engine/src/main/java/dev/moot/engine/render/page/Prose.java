package dev.moot.engine.render.page;

import dev.moot.api.render.Html;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.link.Permalinks;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.markdown.TermLinks;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.typography.Typography;

/** The prose of posts as HTML, on their pages and elsewhere. */
public final class Prose {

  private final MarkdownEngine markdown;
  private final Typography typography;
  private final Permalinks permalinks;

  public Prose(MarkdownEngine markdown, LinkedSite linked) {
    this.markdown = markdown;
    this.typography = Typography.of(linked.config());
    this.permalinks = linked.permalinks();
  }

  /** What {@code post} is rendered with in {@code scope}; after that it knows the headings. */
  public BodyScope body(LinkedPost post, Scope scope, TermLinks terms) {
    return new BodyScope(
        scope,
        post.parsed().document(),
        post,
        post.parsed().rawHtml(),
        typography,
        terms,
        permalinks::has,
        post.parsed()::locationOf);
  }

  public Html render(LinkedPost post, BodyScope body) {
    return markdown.render(post.parsed().document(), body);
  }
}
