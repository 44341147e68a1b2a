package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.SiteSettings;
import dev.moot.engine.diagnostic.Weights;
import dev.moot.engine.yaml.Located;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code moot.yaml}, read.
 *
 * @param settings what pages may show of it
 * @param theme how it looks
 * @param markup how far posts are trusted
 * @param assets how far drawings and pages that are copied are trusted
 * @param smart whether typed quotes, dashes and the like are shown as typographers set them
 * @param plugins what is said of plugins
 * @param redirects old paths and where they lead, as written
 * @param fairnessPage whether the site shows how evenly its debates are digested
 * @param paginate how many digests or claims a page of a list shows
 * @param menu the entries of the menu, in order; absent where the theme decides
 * @param gitDates where it is said that git knows when files changed, if it is
 * @param deploy where the site is published
 * @param feeds what is said of feeds
 * @param policy what pages may load beside the site's own
 * @param social how pages look where they are shared
 * @param embeds whether claims can be shown on other sites
 * @param exports the forms of other programs in which debates are published, as written
 * @param ignored the codes of warnings that are not to be heard
 * @param severities how much diagnostics are to weigh, as written
 */
public record SiteConfig(
    SiteSettings settings,
    ThemeChoice theme,
    Trust markup,
    Trust assets,
    boolean smart,
    List<PluginChoice> plugins,
    List<Redirect> redirects,
    boolean fairnessPage,
    int paginate,
    Optional<List<MenuItem>> menu,
    Optional<SourceLocation> gitDates,
    DeployTarget deploy,
    FeedSettings feeds,
    ContentPolicy policy,
    SocialSettings social,
    boolean embeds,
    List<WantedExport> exports,
    List<Located<String>> ignored,
    List<WantedSeverity> severities) {

  /** The file's name, in the site's folder. */
  public static final String FILE = "moot.yaml";

  public SiteConfig {
    plugins = List.copyOf(plugins);
    redirects = List.copyOf(redirects);
    menu = menu.map(List::copyOf);
    exports = List.copyOf(exports);
    ignored = List.copyOf(ignored);
    severities = List.copyOf(severities);
  }

  /** How much diagnostics are to weigh. */
  public Weights weights() {
    return new Weights(
        severities.stream()
            .collect(Collectors.toMap(WantedSeverity::code, WantedSeverity::severity)));
  }
}
