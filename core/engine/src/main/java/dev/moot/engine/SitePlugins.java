package dev.moot.engine;

import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.pipeline.BuildListener;
import dev.moot.engine.pipeline.ConfigFile;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Findings;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.NoSite;
import dev.moot.engine.pipeline.Pipeline;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.DescribedPlugin;
import dev.moot.engine.plugin.PluginLock;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roster.ListedPlugin;
import dev.moot.engine.roster.Roster;
import dev.moot.engine.work.Memory;
import dev.moot.engine.write.NewFileWriter;
import dev.moot.engine.write.RefusedException;
import dev.moot.engine.write.SourceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * Writes down what the plugins in use are, so that another run refuses others; no code of theirs
   * is run. Nothing is written if something is wrong with them.
   *
   * @return what is wrong, and whether the file is another now
   * @throws RefusedException when there is no site
   * @throws IOException when the disk says no
   */
  public LockResult lock(Path site) throws RefusedException, IOException {
    SiteOptions options = SiteOptions.of(site);
    DiagnosticLog log = new DiagnosticLog();
    Optional<ConfigFile> moot = ConfigFile.of(options, Memory.NONE, log);
    if (moot.isEmpty()) {
      throw NoSite.in(site);
    }
    List<DescribedPlugin> all =
        installation.describe(moot.get().config().plugins(), Optional.of(options.plugins()), log);
    Findings found = new Findings(log.sorted(), List.of(), FileLines.in(options.root()));
    if (found.hasErrors()) {
      return new LockResult(found, false);
    }
    RootFile file = options.root().file(PluginLock.FILE);
    String before = file.isFile() ? file.text() : "";
    String after = PluginLock.of(all);
    boolean differs = !before.equals(after);
    if (!file.isFile()) {
      new NewFileWriter(options.folder()).write(Map.of(PluginLock.FILE, after));
    } else if (differs) {
      new SourceWriter(options.folder())
          .write(List.of(new SourceWriter.Change(PluginLock.FILE, before, after)));
    }
    return new LockResult(found, differs);
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
              pipeline.config().plugins(), Optional.of(options.plugins()), d -> {});
      List<ListedPlugin> listed = roster.plugins(all);
      return new PluginsResult(pipeline.findings(), listed, roster.directives());
    }
  }
}
