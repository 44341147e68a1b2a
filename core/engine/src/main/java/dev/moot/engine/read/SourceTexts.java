package dev.moot.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The texts that quotes are checked against: files of the site's {@code sources/}, and of the
 * folder given by {@code --sources}. Each is read and prepared once.
 */
public final class SourceTexts {

  private final Path own;
  private final Optional<Path> given;
  private final Function<String, String> preparation;
  private final Map<String, Optional<String>> texts = new ConcurrentHashMap<>();

  /**
   * @param own the site's folder; a link in it that leads out of it is not followed
   * @param given looked into first
   * @param preparation applied to a text once it is read
   */
  public SourceTexts(Path own, Optional<Path> given, Function<String, String> preparation) {
    this.own = own;
    this.given = given;
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
    try {
      Optional<Path> file = given.map(f -> f.resolve(name)).filter(Files::isRegularFile);
      Path stored = own.resolve(name);
      if (file.isEmpty()
          && Files.isRegularFile(stored)
          && stored.toRealPath().startsWith(own.toRealPath())) {
        file = Optional.of(stored);
      }
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(preparation.apply(Files.readString(file.get())));
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
