package dev.moot.engine.live;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be kept live and how.
 *
 * @param site the folder that holds {@code moot.yaml}
 * @param sources a folder with texts of sources that are not stored with the site
 * @param drafts whether drafts are part of it
 * @param safe whether only shipped plugins are used
 */
public record LiveOptions(Path site, Optional<Path> sources, boolean drafts, boolean safe) {

  public LiveOptions {
    site = site.toAbsolutePath().normalize();
  }
}
