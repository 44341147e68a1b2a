package dev.moot.cli.option;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.CheckOptions;
import dev.moot.engine.pipeline.Gate;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.write.RefusedException;
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

  /** A build of the site at {@code url}, into its own {@code _site}. */
  public BuildOptions building(Optional<String> url) throws RefusedException {
    return BuildOptions.of(selected().withUrl(url)).withGate(new Gate(strict));
  }

  /** A check of the site that leaves other sites alone. */
  public CheckOptions checking() throws RefusedException {
    return CheckOptions.of(selected()).withGate(new Gate(strict));
  }

  private SiteOptions selected() throws RefusedException {
    return selection.of(site.existing()).withSafe(plugins.safe());
  }
}
