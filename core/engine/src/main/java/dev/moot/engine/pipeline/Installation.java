package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.PluginChoice;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.OwnPlugins;
import dev.moot.engine.plugin.PluginLoading;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.theme.Themes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where Moot itself is: what a build uses besides the site.
 *
 * @param themes folder of the shipped themes, one folder each
 * @param plugins folder of the shipped plugins' jars
 * @param version Moot's version, and so that of its api
 */
public record Installation(Path themes, Path plugins, String version) {

  /** The installation in {@code home}, laid out as the distribution is. */
  public static Installation in(Path home, String version) {
    return new Installation(home.resolve("themes"), home.resolve("plugins"), version);
  }

  /**
   * Loads the plugins that a site uses.
   *
   * @param own its own jars; absent to use shipped plugins alone
   */
  public Plugins load(SiteConfig config, Optional<OwnPlugins> own, Diagnostics diagnostics) {
    return new PluginLoading(version, config.plugins(), diagnostics).load(plugins, own);
  }

  /** Loads all shipped plugins, each with its defaults. */
  public Plugins shippedPlugins(Diagnostics diagnostics) {
    return new PluginLoading(version, List.of(), diagnostics).load(plugins, Optional.empty());
  }

  /** The themes that a site can name. */
  public Themes themes(SiteOptions options) {
    return new Themes(themes, version, options.root(), options.safe());
  }

  /** What the jars that a site could use say of themselves; loads no class of them. */
  public List<DescribedPlugin> describe(
      List<PluginChoice> choices, Optional<OwnPlugins> own, Diagnostics diagnostics) {
    return new PluginLoading(version, choices, diagnostics).describe(plugins, own);
  }
}
