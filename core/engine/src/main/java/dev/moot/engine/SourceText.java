package dev.moot.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the files of a site again to show lines of them. */
public final class SourceText implements BuildResult.SourceLines {

  private final Path folder;
  private final Map<String, String[]> files = new HashMap<>();

  public SourceText(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<String> line(String file, int number) {
    String[] lines = files.computeIfAbsent(file, this::read);
    return number >= 1 && number <= lines.length
        ? Optional.of(lines[number - 1])
        : Optional.empty();
  }

  private String[] read(String file) {
    try {
      Path path = folder.resolve(file);
      if (!Files.isRegularFile(path) || !path.normalize().startsWith(folder)) {
        return new String[0];
      }
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
    } catch (IOException | InvalidPathException e) {
      return new String[0]; // then the message stands without its line
    }
  }
}
