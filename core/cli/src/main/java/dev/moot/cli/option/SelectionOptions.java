package dev.moot.cli.option;

import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of a site is taken, and what beside it. */
public final class SelectionOptions {

  @Option(
      names = "--sources",
      paramLabel = "DIR",
      description =
          "Texts of sources that are not stored with the site; their quotes are then checked too.")
  private @Nullable Path sources;

  @Option(names = "--drafts", description = "Takes drafts in.")
  private boolean drafts;

  @Option(names = "--future", description = "Takes in posts that are dated after today.")
  private boolean future;

  /**
   * What is taken of {@code site}.
   *
   * @throws RefusedException when a folder with sources was given that is not there, and as {@link
   *     BuildMoment#of} does
   */
  public SiteOptions of(Path site) throws RefusedException {
    if (sources != null && !Files.isDirectory(sources)) {
      throw new RefusedException(
          "there is no folder " + sources, "give --sources the folder with the texts");
    }
    return SiteOptions.of(site)
        .withSources(Optional.ofNullable(sources))
        .withDrafts(drafts)
        .withNow(future ? Optional.empty() : Optional.of(BuildMoment.now()));
  }
}
