package dev.moot.engine.link;

import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.render.GeneratedFile;
import dev.moot.api.render.GeneratedPage;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.config.SitePlace;
import dev.moot.engine.link.export.PlacedExport;
import dev.moot.engine.link.name.Handles;
import dev.moot.engine.link.quote.QuoteCount;
import dev.moot.engine.plugin.LoadedPlugin;
import dev.moot.engine.read.SiteFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The site with all names resolved, and everything that will be at some path of it.
 *
 * @param site the model, its texts as they are typed
 * @param shown the same as pages show it
 * @param posts its posts and pages, with their syntax trees, as pages show them
 * @param pages the pages of the core
 * @param generated pages that plugins add
 * @param feeds its feeds, the one of all digests first
 * @param coreFiles which files of the core it has beside these
 * @param files files that plugins add
 * @param exports its debates in the forms of other programs
 * @param redirects old paths and where they lead
 * @param menu the entries of the menu, in order; absent where the theme decides
 * @param permalinks what is where
 * @param quotes how many quotes were checked
 * @param handles by debate, whom its sources mean by what they call people
 * @param leftOut how many posts and pages are no part of it
 * @param config {@code moot.yaml}
 * @param read what was read
 */
public record LinkedSite(
    Site site,
    Site shown,
    List<LinkedPost> posts,
    List<PlacedPage> pages,
    List<OwnedPage> generated,
    List<Feed> feeds,
    Set<CoreFile> coreFiles,
    List<OwnedFile> files,
    List<PlacedExport> exports,
    Map<Permalink, SitePlace> redirects,
    Optional<List<MenuLink>> menu,
    Permalinks permalinks,
    QuoteCount quotes,
    Map<String, Handles> handles,
    LeftOut leftOut,
    SiteConfig config,
    SiteFiles read) {

  /** A page and the plugin that adds it. */
  public record OwnedPage(LoadedPlugin plugin, GeneratedPage page) {}

  /**
   * An entry of the menu that leads somewhere.
   *
   * @param title what {@code moot.yaml} calls it, if it does
   * @param place where on the site it leads; absent for an address elsewhere
   * @param url the address elsewhere; empty for a place on the site
   */
  public record MenuLink(Optional<String> title, Optional<SitePlace> place, String url) {}

  /**
   * A file and the plugin that adds it.
   *
   * @param ofProse whether it is made of the site as pages show it and of what all posts say, and
   *     not of the site as it is typed
   */
  public record OwnedFile(LoadedPlugin plugin, GeneratedFile file, boolean ofProse) {}

  public LinkedSite {
    posts = List.copyOf(posts);
    pages = List.copyOf(pages);
    generated = List.copyOf(generated);
    feeds = List.copyOf(feeds);
    coreFiles = Set.copyOf(coreFiles);
    files = List.copyOf(files);
    exports = List.copyOf(exports);
    handles = Map.copyOf(handles);
    menu = menu.map(List::copyOf);
  }
}
