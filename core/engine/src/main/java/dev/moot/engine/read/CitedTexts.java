package dev.moot.engine.read;

import dev.moot.api.diagnostic.Rule;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import dev.moot.engine.roots.StrictUtf8;
import dev.moot.engine.rule.ReadRules;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
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
  private final Map<String, Cited<T>> texts = new ConcurrentHashMap<>();

  /** Either is there, or neither where there is no file. */
  private record Cited<T>(Optional<T> text, Optional<Trouble> trouble) {

    static <T> Cited<T> unread(Rule rule, String message, String hint) {
      return new Cited<>(Optional.empty(), Optional.of(new Trouble(rule, message, hint)));
    }
  }

  /**
   * Why a text that is there is not read.
   *
   * @param message the end of a sentence about it
   */
  public record Trouble(Rule rule, String message, String hint) {}

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

  /** The prepared text of the file called {@code name}; empty when there is none to be read. */
  public Optional<T> text(String name) {
    return cited(name).text();
  }

  /** Why the file called {@code name}, which is there, is not read; empty when it is. */
  public Optional<Trouble> trouble(String name) {
    return cited(name).trouble();
  }

  /** The stamp of the file that is read for {@code name}. */
  public Stamp stamp(String name) {
    return file(name).map(Stamp::of).orElse(Stamp.NONE);
  }

  /** The names of the site's own texts. */
  public List<String> names() {
    return site.list("sources").files().stream()
        .map(f -> f.path().substring("sources/".length()))
        .toList();
  }

  private Cited<T> cited(String name) {
    return texts.computeIfAbsent(name, this::read);
  }

  private Cited<T> read(String name) {
    Optional<RootFile> found = file(name);
    Optional<LinkRefusal> refusal = found.flatMap(RootFile::refusal);
    if (refusal.isPresent()) {
      return Cited.unread(ReadRules.SYMLINK, refusal.get().message(), refusal.get().hint());
    }
    Optional<RootFile> file = found.filter(RootFile::isFile);
    return file.isEmpty() ? new Cited<>(Optional.empty(), Optional.empty()) : read(file.get());
  }

  private Cited<T> read(RootFile file) {
    if (Stamp.of(file).size() > RootFile.MOST_TEXT) {
      return Cited.unread(
          ReadRules.TOO_LARGE,
          "it is larger than " + (RootFile.MOST_TEXT >> 20) + " MiB",
          "keep the part of it that is quoted");
    }
    try {
      return new Cited<>(
          Optional.of(preparation.apply(file.path(), withoutMark(file.text()))), Optional.empty());
    } catch (CharacterCodingException e) {
      return Cited.unread(
          ReadRules.NOT_UTF8,
          "it is not UTF-8" + firstOdd(file),
          "save it with the encoding UTF-8");
    } catch (IOException e) {
      return Cited.unread(
          ReadRules.UNREADABLE, "it cannot be opened", "check that you may read it");
    }
  }

  private static String firstOdd(RootFile file) {
    try {
      String before = StrictUtf8.before(file.bytes());
      int line = new LineIndex(file.path(), before).at(before.length(), before.length()).line();
      return " from line " + line + " on";
    } catch (IOException e) {
      return "";
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
