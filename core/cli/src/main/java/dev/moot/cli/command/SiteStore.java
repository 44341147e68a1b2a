package dev.moot.cli.command;

import dev.moot.cli.repeat.Question;
import dev.moot.engine.repeat.UserKey;
import dev.moot.engine.store.BuildStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What builds leave for each other in a site's folder. */
final class SiteStore {

  private SiteStore() {}

  /** The store of the site in {@code folder}; empty where nothing can be kept. */
  static Optional<BuildStore> of(Path folder) {
    UserKey key = new Question(List.of(), System.getenv()).key();
    String home = System.getProperty("moot.home");
    return key == null || home == null
        ? Optional.empty()
        : key.readOrMake()
            .map(
                secret ->
                    new BuildStore(
                        folder.toAbsolutePath().normalize(), secret, BuildMark.of(Path.of(home))));
  }
}
