package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.SiteFiles;
import java.util.List;
import java.util.Map;

/**
 * The site with all names resolved, and everything that will be at some path of it.
 *
 * @param site the model
 * @param posts its posts and pages, with their syntax trees
 * @param plugins pages that plugins add
 * @param files files that plugins add
 * @param redirects old paths and where they lead
 * @param permalinks what is where
 * @param quotes how many quotes were checked
 * @param leftOut how many posts and pages are no part of it
 * @param config {@code moot.yaml}
 * @param sources what was read
 */
public record LinkedSite(
    Site site,
    List<LinkedPost> posts,
    List<OwnedPage> plugins,
    List<OwnedFile> files,
    Map<Permalink, Permalink> redirects,
    Permalinks permalinks,
    QuoteCount quotes,
    LeftOut leftOut,
    SiteConfig config,
    SiteFiles sources) {

  /** A page and the plugin that adds it. */
  public record OwnedPage(LoadedPlugin plugin, GeneratedPage page) {}

  /** A file and the plugin that adds it. */
  public record OwnedFile(LoadedPlugin plugin, GeneratedFile file) {}

  public LinkedSite {
    posts = List.copyOf(posts);
    plugins = List.copyOf(plugins);
    files = List.copyOf(files);
  }

  /** The feeds of the site, the one of all digests first. */
  public List<Feed> feeds() {
    return Feed.of(site, config.feeds().limit());
  }
}
