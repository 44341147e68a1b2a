package dev.moot.engine.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The texts that quotes are checked against: files of the site's {@code sources/}, and of the
 * folder given by {@code --sources}. Each is read and prepared once.
 *
 * @param <T> what a text is prepared into
 */
public final class CitedTexts<T> {

  private final Path own;
  private final Optional<Path> given;
  private final BiFunction<String, String, T> preparation;
  private final Map<String, Optional<T>> texts = new ConcurrentHashMap<>();

  /**
   * @param own the site's folder; a link in it that leads out of it is not followed
   * @param given looked into first
   * @param preparation applied to a text once it is read; first comes what to call its file: {@code
   *     sources/} and the name for one of the site's own, the name alone for one that is given
   */
  public CitedTexts(Path own, Optional<Path> given, BiFunction<String, String, T> preparation) {
    this.own = own;
    this.given = given;
    this.preparation = preparation;
  }

  /**
   * The prepared text of the file called {@code name}; empty when no folder has it or it is not
   * UTF-8.
   */
  public Optional<T> text(String name) {
    return texts.computeIfAbsent(name, this::read);
  }

  /** The stamp of the file that is read for {@code name}. */
  public Stamp stamp(String name) {
    try {
      return Stamp.of(
          given.map(f -> f.resolve(name)).filter(Files::isRegularFile).orElse(own.resolve(name)));
    } catch (InvalidPathException e) {
      return Stamp.NONE;
    }
  }

  private Optional<T> read(String name) {
    try {
      Optional<Path> file = given.map(f -> f.resolve(name)).filter(Files::isRegularFile);
      if (file.isPresent()) {
        return Optional.of(preparation.apply(name, Files.readString(file.get())));
      }
      Path stored = own.resolve(name);
      if (Files.isRegularFile(stored) && stored.toRealPath().startsWith(own.toRealPath())) {
        return Optional.of(preparation.apply("sources/" + name, Files.readString(stored)));
      }
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
