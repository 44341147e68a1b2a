package dev.moot.engine.read;

import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
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

  private final Root site;
  private final Optional<Root> given;
  private final BiFunction<String, String, T> preparation;
  private final Map<String, Optional<T>> texts = new ConcurrentHashMap<>();

  /**
   * @param site the site's folder
   * @param given looked into first
   * @param preparation applied to a text once it is read; first comes what to call its file: {@code
   *     sources/} and the name for one of the site's own, the name alone for one that is given
   */
  public CitedTexts(Root site, Optional<Path> given, BiFunction<String, String, T> preparation) {
    this.site = site;
    this.given = given.map(folder -> new Root(folder, "the folder given by --sources"));
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
    return file(name).map(Stamp::of).orElse(Stamp.NONE);
  }

  /** Why the file that would be read for {@code name} is not, if it is a link that leads away. */
  public Optional<LinkRefusal> refusal(String name) {
    return file(name).flatMap(RootFile::refusal);
  }

  /** The names of the site's own texts. */
  public List<String> names() {
    return site.list("sources").files().stream()
        .map(f -> f.path().substring("sources/".length()))
        .toList();
  }

  private Optional<T> read(String name) {
    Optional<RootFile> file = file(name).filter(RootFile::isFile);
    try {
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(preparation.apply(file.get().path(), withoutMark(file.get().text())));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Some editors put a byte order mark before a text; it is no part of what the text says. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** A link in the folder given that leads away does not make room for the site's own file. */
  private Optional<RootFile> file(String name) {
    try {
      Optional<RootFile> first = given.map(folder -> folder.file(name));
      return first
          .filter(f -> f.isFile() || f.refusal().isPresent())
          .or(() -> Optional.of(site.file("sources/" + name)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
