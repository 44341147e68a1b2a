package dev.moot.cli.option;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.pipeline.NoSite;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The site that a command is about; what stands behind the command's other arguments. */
public final class SiteParameter {

  @Parameters(
      index = "+",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  private Path site = Path.of(".");

  /** The folder as it was given, whatever is there. */
  public Path folder() {
    return site;
  }

  /**
   * The folder of a site. Whether its {@code moot.yaml} may be read is seen where it is.
   *
   * @throws RefusedException when it holds none
   */
  public Path existing() throws RefusedException {
    return existing(site);
  }

  /** The same for {@code site}, which stood in another place. */
  public static Path existing(Path site) throws RefusedException {
    RootFile moot = Root.ofSite(site).file(SiteConfig.FILE);
    if (!moot.isFile() && moot.refusal().isEmpty()) {
      throw NoSite.in(site);
    }
    return site;
  }
}
