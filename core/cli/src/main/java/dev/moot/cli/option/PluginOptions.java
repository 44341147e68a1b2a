package dev.moot.cli.option;

import dev.moot.cli.report.Version;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which plugins are used. */
public final class PluginOptions {

  @Option(names = "--safe", description = "Uses no code of plugins but those that came with Moot.")
  private boolean safe;

  /** Whether the site's own plugins are left alone. */
  public boolean safe() {
    return safe;
  }

  /**
   * The installation that the launcher names.
   *
   * @throws RefusedException when it names none
   */
  public static Installation installation() throws RefusedException {
    String home = System.getProperty("moot.home");
    if (home == null) {
      throw new RefusedException("the installation is not known", "start Moot with bin/moot");
    }
    return Installation.in(Path.of(home), Version.number());
  }
}
