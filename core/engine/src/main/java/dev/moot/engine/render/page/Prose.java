package dev.moot.engine.render.page;

import dev.moot.api.render.Html;
import dev.moot.engine.link.LinkedPost;
import dev.moot.engine.markdown.BodyScope;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.markdown.TermLinks;
import dev.moot.engine.parse.PostTree;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.render.theme.Scope;
import dev.moot.engine.trace.Making;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;

/** The prose of posts as HTML, on their pages and elsewhere. */
public final class Prose {

  private final Memory memory;
  private final MarkdownEngine markdown;
  private final Plugins plugins;
  private final Typography typography;

  public Prose(Tools tools) {
    this.memory = tools.memory();
    this.markdown = tools.markdown();
    this.plugins = tools.plugins();
    this.typography = Typography.of(tools.config());
  }

  /** What was worked out before. */
  Memory memory() {
    return memory;
  }

  /** What {@code post} is rendered with in {@code scope}; after that it knows the headings. */
  public BodyScope body(LinkedPost post, Scope scope, TermLinks terms, Making making) {
    PostTree tree = post.parsed().tree();
    Typography own = typography.in(post.post().language());
    return new BodyScope(
        scope,
        scope,
        tree.document(),
        new AskedNames(post, making.reads()),
        tree.rawHtml(),
        own,
        tree.shown(own),
        terms,
        scope::exists,
        post.parsed()::locationOf);
  }

  public Html render(BodyScope body, Making making) {
    return markdown
        .calling(plugins.reportingTo(making.diagnostics()))
        .render(body.document(), body);
  }
}
