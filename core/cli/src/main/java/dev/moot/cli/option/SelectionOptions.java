package dev.moot.cli.option;

import dev.moot.engine.write.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
   * The folder with texts of sources, if one was given.
   *
   * @throws RefusedException when it is not there
   */
  public Optional<Path> sources() throws RefusedException {
    if (sources != null && !Files.isDirectory(sources)) {
      throw new RefusedException(
          "there is no folder " + sources, "give --sources the folder with the texts");
    }
    return Optional.ofNullable(sources);
  }

  /** Whether drafts are taken in. */
  public boolean drafts() {
    return drafts;
  }

  /**
   * When the run is said to happen; absent when posts of all days are asked for.
   *
   * @throws RefusedException as {@link BuildMoment#of} does
   */
  public Optional<Instant> now() throws RefusedException {
    return future ? Optional.empty() : Optional.of(BuildMoment.now());
  }
}
