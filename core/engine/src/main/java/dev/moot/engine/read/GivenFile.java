package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A text file that somebody names on the command line: it may lie anywhere. */
public final class GivenFile {

  private GivenFile() {}

  /**
   * What {@code file} says, under the limits of all text files; empty, and reported, when it cannot
   * be read.
   *
   * @throws IOException when there is nothing there
   */
  public static Optional<SourceFile> read(Path file, Diagnostics diagnostics) throws IOException {
    Path real = file.toRealPath();
    Path folder = real.getParent();
    Path name = real.getFileName();
    if (folder == null || name == null) {
      throw new IOException(file + " is no file");
    }
    Root root = new Root(folder, "the folder of " + file);
    RootFile given = root.file(name.toString());
    return new TextReading(file.toString(), given, Stamp.of(given), diagnostics).read();
  }
}
