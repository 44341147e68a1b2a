package dev.moot.engine.render.output;

import dev.moot.engine.roots.RootFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of the finished site: bytes, or a file to copy.
 *
 * @param path where it is written, below the output folder, with {@code /} between the parts
 * @param bytes what it holds, unless it is copied
 * @param copyOf the file to copy
 */
public record OutputFile(String path, Optional<byte[]> bytes, Optional<RootFile> copyOf) {

  public static OutputFile text(String path, String text) {
    return new OutputFile(
        path, Optional.of(text.getBytes(StandardCharsets.UTF_8)), Optional.empty());
  }

  public static OutputFile copy(String path, RootFile file) {
    return new OutputFile(path, Optional.empty(), Optional.of(file));
  }
}
