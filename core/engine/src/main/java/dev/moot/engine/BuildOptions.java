package dev.moot.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What to build and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param output where to write; {@code _site} in the site's folder when absent
 * @param url the address to use in place of the configured one
 * @param sources a folder with texts of sources that are not stored with the site
 * @param drafts whether drafts are built
 * @param now the moment of the build, an input like any other: posts dated after its day in the
 *     site's time zone are left out; absent to build these too
 * @param safe whether only shipped plugins are used
 * @param write false to check everything, fairness too, and write nothing
 * @param strict whether a warning stops the build as an error does
 */
public record BuildOptions(
    Path site,
    Optional<Path> output,
    Optional<String> url,
    Optional<Path> sources,
    boolean drafts,
    Optional<Instant> now,
    boolean safe,
    boolean write,
    boolean strict) {

  /** Builds {@code site} into its {@code _site}. */
  public static BuildOptions build(Path site) {
    return new BuildOptions(
        site,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        true,
        false);
  }

  /** Reads {@code site} and writes nothing. */
  public static BuildOptions reading(Path site) {
    return new BuildOptions(
        site,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false,
        false,
        false);
  }

  /** Where the site is written. */
  public Path outputFolder() {
    return output.orElseGet(() -> site.resolve("_site")).toAbsolutePath().normalize();
  }
}
