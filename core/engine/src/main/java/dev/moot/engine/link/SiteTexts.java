package dev.moot.engine.link;

import dev.moot.api.model.PairPage;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.ProseSection;
import dev.moot.api.model.SiteProse;
import dev.moot.engine.markdown.ProseSections;
import dev.moot.engine.parse.ParsedPost;
import dev.moot.engine.parse.PostTree;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The texts of posts. What a post says is worked out from its syntax tree, what a plugin makes of
 * that is remembered, so that of a post that stays the same none is made.
 */
final class SiteTexts {

  /** What one post says. */
  record Sections(List<ProseSection> all) {}

  /** What a plugin made of it. */
  record Remembered(String text) implements Memory.Lasting {}

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

  /**
   * As {@code plugin} asks for them.
   *
   * @param pairs the pages of plugins that set two people side by side
   */
  SiteProse of(LoadedPlugin plugin, List<PairPage> pairs) {
    return new OfPlugin(plugin.id(), pairs);
  }

  private List<ProseSection> of(PostTree tree, Typography own) {
    return ProseSections.of(tree.document(), tree.shown(own));
  }

  private Object input(ParsedPost parsed) {
    return List.of(parsed.input(), new Memory.Surrounding(typography));
  }

  private final class OfPlugin implements SiteProse {

    private final String plugin;
    private final List<PairPage> pairs;

    OfPlugin(String plugin, List<PairPage> pairs) {
      this.plugin = plugin;
      this.pairs = pairs;
    }

    @Override
    public List<PairPage> pairs() {
      return pairs;
    }

    @Override
    public int length(Post post) {
      ParsedPost parsed = posts.get(post.permalink());
      return parsed == null ? 0 : parsed.facts().length();
    }

    @Override
    public Object edition(Post post) {
      ParsedPost parsed = posts.get(post.permalink());
      return parsed == null ? "" : parsed.file().content();
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
                  input(parsed),
                  t -> new Sections(of(parsed.tree(), typography.in(post.language()))))
              .all();
    }

    @Override
    public String remembered(Post post, String kind, Supplier<String> work) {
      ParsedPost parsed = posts.get(post.permalink());
      return parsed == null
          ? work.get()
          : tools
              .recall(
                  Remembered.class,
                  parsed.file().path() + "\n" + plugin + " " + kind,
                  input(parsed),
                  t -> new Remembered(work.get()))
              .text();
    }
  }
}
