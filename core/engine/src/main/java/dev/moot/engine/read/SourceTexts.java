package dev.moot.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The texts that quotes are checked against: files of the site's {@code sources/}, and of the
 * folder given by {@code --sources}. Each is read and prepared once.
 */
public final class SourceTexts {

  private final List<Path> folders;
  private final Function<String, String> preparation;
  private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

  /**
   * @param folders where to look, in this order
   * @param preparation applied to a text once it is read
   */
  public SourceTexts(List<Path> folders, Function<String, String> preparation) {
    this.folders = List.copyOf(folders);
    this.preparation = preparation;
  }

  /**
   * The prepared text of the file called {@code name}; empty when no folder has it or it is not
   * UTF-8.
   */
  public Optional<String> text(String name) {
    return texts.computeIfAbsent(name, this::read);
  }

  private Optional<String> read(String name) {
    for (Path folder : folders) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        try {
          return Optional.of(preparation.apply(Files.readString(file)));
        } catch (IOException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
