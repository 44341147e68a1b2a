package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.SiteSettings;
import java.util.List;
import java.util.Optional;

/**
 * {@code moot.yaml}, read.
 *
 * @param settings what pages may show of it
 * @param theme the theme's id
 * @param themePlace where the theme is named, if it is
 * @param markup how far posts are trusted
 * @param plugins what is said of plugins
 * @param redirects old paths and where they lead, as written
 */
public record SiteConfig(
    SiteSettings settings,
    String theme,
    Optional<SourceLocation> themePlace,
    Markup markup,
    List<PluginChoice> plugins,
    List<Redirect> redirects) {

  /** The file's name, in the site's folder. */
  public static final String FILE = "moot.yaml";

  public SiteConfig {
    plugins = List.copyOf(plugins);
    redirects = List.copyOf(redirects);
  }
}
