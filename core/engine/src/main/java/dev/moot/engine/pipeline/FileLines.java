package dev.moot.engine.pipeline;

import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lines of a site's files, for showing the one that a diagnostic is about. */
@FunctionalInterface
public interface FileLines {

  /** Line {@code number} of {@code file}, without its end; empty when there is none. */
  Optional<String> line(String file, int number);

  /** Those of the files in {@code root}, each read when it is first asked for. */
  static FileLines in(Root root) {
    Map<String, String[]> files = new HashMap<>();
    return (file, number) -> {
      if (number < 1) {
        return Optional.empty(); // about the file as a whole, which may be of any size
      }
      String[] lines = files.computeIfAbsent(file, f -> FileLines.read(root, f));
      return number <= lines.length ? Optional.of(lines[number - 1]) : Optional.empty();
    };
  }

  private static String[] read(Root root, String file) {
    try {
      String text = new String(root.file(file).bytes(), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
    } catch (IOException | InvalidPathException e) {
      return new String[0]; // then the message stands without its line
    }
  }
}
