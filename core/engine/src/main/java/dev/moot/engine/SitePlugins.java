package dev.moot.engine;

import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.OwnJars;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.roster.ListedPlugin;
import dev.moot.engine.roster.Roster;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.List;

/**
 * Lists the plugins that a site has, and its directives that are templates. They are started as for
 * a build, but nothing that writers wrote is read.
 */
public final class SitePlugins {

  private final Installation installation;

  public SitePlugins(Installation installation) {
    this.installation = installation;
  }

  /**
   * The plugins of {@code site}.
   *
   * @param safe whether only shipped plugins are looked at
   * @throws RefusedException when there is no site
   */
  public PluginsResult list(Path site, boolean safe) throws RefusedException {
    SiteOptions options = SiteOptions.of(site).withSafe(safe);
    try (Pipeline pipeline = Pipeline.open(installation, options, BuildListener.SILENT)) {
      Plugins inUse = pipeline.plugins();
      Roster roster = new Roster(inUse, pipeline.config().plugins());
      // What is wrong with them was reported when they were loaded.
      List<DescribedPlugin> all =
          installation.describe(
              pipeline.config().plugins(), options.plugins().map(OwnJars::in), d -> {});
      List<ListedPlugin> listed = roster.plugins(all);
      return new PluginsResult(pipeline.findings(), listed, roster.directives());
    }
  }
}
