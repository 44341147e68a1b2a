package dev.moot.engine.live;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to be kept live and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param sources a folder with texts of sources that are not stored with the site
 * @param drafts whether drafts are part of it
 * @param now the moment it was opened: posts dated after its day are left out; absent to show these
 *     too
 * @param safe whether only shipped plugins are used
 */
public record LiveOptions(
    Path site, Optional<Path> sources, boolean drafts, Optional<Instant> now, boolean safe) {

  public LiveOptions {
    site = site.toAbsolutePath().normalize();
  }
}
