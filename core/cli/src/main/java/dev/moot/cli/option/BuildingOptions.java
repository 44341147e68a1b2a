package dev.moot.cli.option;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that go through a whole site. */
public final class BuildingOptions {

  @Mixin private SiteParameter site;

  @Mixin private SelectionOptions selection;

  @Mixin private PluginOptions plugins;

  @Option(names = "--strict", description = "Treats warnings as errors.")
  private boolean strict;

  /** A build of the site into {@code output}. */
  public BuildOptions writing(Optional<Path> output, Optional<String> url) throws RefusedException {
    return options(output, url, true);
  }

  /** A check of the site. */
  public BuildOptions checking() throws RefusedException {
    return options(Optional.empty(), Optional.empty(), false);
  }

  private BuildOptions options(Optional<Path> output, Optional<String> url, boolean write)
      throws RefusedException {
    return new BuildOptions(
        site.existing(),
        output,
        url,
        selection.sources(),
        selection.drafts(),
        selection.now(),
        plugins.safe(),
        write,
        strict);
  }
}
