package dev.moot.engine.plugin;

import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The plugins in a folder, a site's {@code plugins/} for instance.
 *
 * @param folder where they lie
 * @param code whether its jars are used; folders in it, which hold no code, always are
 * @param copies the folder with copies of its jars, which are opened in their place; a jar that has
 *     none is passed over
 */
public record OwnPlugins(RootFile folder, boolean code, Optional<Path> copies) {

  /** The plugins in {@code folder}, opened there. */
  public static OwnPlugins in(RootFile folder) {
    return new OwnPlugins(folder, true, Optional.empty());
  }

  /** Those of them that are no code. */
  public OwnPlugins withoutCode() {
    return new OwnPlugins(folder, false, copies);
  }

  /** The file to open for {@code jar}. */
  RootFile opened(RootFile jar) {
    return copies
        .map(c -> new Root(c, "the copies").file(jar.name().getFileName().toString()))
        .orElse(jar);
  }
}
