package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.ProseSection;
import dev.moot.api.model.SiteProse;
import dev.moot.engine.markdown.ProseSections;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of posts. What a post says is worked out from its syntax tree once and remembered, so
 * that one that stays the same has none made.
 */
final class SiteTexts implements SiteProse {

  /** What one post says. */
  record Sections(List<ProseSection> all) implements Memory.Lasting {}

  private final Map<Permalink, ParsedPost> posts = new HashMap<>();
  private final Typography typography;
  private final Tools tools;

  /**
   * @param posts the posts; of two at one path, which is an error besides, the last counts
   * @param typography how pages show them
   */
  SiteTexts(List<LinkedPost> posts, Typography typography, Tools tools) {
    posts.forEach(p -> this.posts.put(p.post().permalink(), p.parsed()));
    this.typography = typography;
    this.tools = tools;
  }

  @Override
  public int length(Post post) {
    ParsedPost parsed = posts.get(post.permalink());
    return parsed == null ? 0 : parsed.facts().length();
  }

  @Override
  public List<ProseSection> sections(Post post) {
    ParsedPost parsed = posts.get(post.permalink());
    return parsed == null
        ? List.of()
        : tools
            .recall(
                Sections.class,
                parsed.file().path(),
                List.of(parsed.input(), new Memory.Surrounding(typography)),
                t -> new Sections(ProseSections.of(parsed.document(), typography)))
            .all();
  }
}
