package dev.moot.engine.plugin;

import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The jars of a folder, a site's {@code plugins/} for instance.
 *
 * @param folder where they lie
 * @param copies the folder with their copies, which are opened in their place; a jar that has none
 *     is passed over
 */
public record OwnJars(RootFile folder, Optional<Path> copies) {

  /** The jars in {@code folder}, opened there. */
  public static OwnJars in(RootFile folder) {
    return new OwnJars(folder, Optional.empty());
  }

  /** The file to open for {@code jar}. */
  RootFile opened(RootFile jar) {
    return copies
        .map(c -> new Root(c, "the copies").file(jar.name().getFileName().toString()))
        .orElse(jar);
  }
}
