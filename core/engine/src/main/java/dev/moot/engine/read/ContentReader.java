package dev.moot.engine.read;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.rule.LinkRules;
import dev.moot.engine.rule.ReadRules;
import dev.moot.engine.work.Memory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a site's folder. Files come sorted by path, never in the order the file system lists them;
 * hidden files are passed over; a link that leads out of the site, text that is not UTF-8 and files
 * beyond the limit are errors.
 */
public final class ContentReader {

  /** The largest text file that is read, in bytes. */
  public static final long MAX_TEXT = 10L << 20;

  /** A file as it was read, or not. */
  private record Text(Optional<SourceFile> file) {}

  private final Path folder;
  private final Memory memory;
  private final Diagnostics diagnostics;

  public ContentReader(Path folder, Diagnostics diagnostics) {
    this(folder, Memory.NONE, diagnostics);
  }

  /**
   * @param memory the files that were read before
   */
  public ContentReader(Path folder, Memory memory, Diagnostics diagnostics) {
    this.folder = folder;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /** Reads everything. */
  public SiteFiles read() {
    return new SiteFiles(
        folder,
        texts("posts", ".md"),
        texts("pages", ".md"),
        texts("claims", ".yaml"),
        files("assets"),
        files("theme"));
  }

  /**
   * One text file by its path below the site's folder; empty when it is not there or cannot be
   * read.
   */
  public Optional<SourceFile> text(String path) {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? text(path, file) : Optional.empty();
  }

  private List<SourceFile> texts(String directory, String ending) {
    List<SourceFile> read = new ArrayList<>();
    for (Asset asset : files(directory)) {
      if (asset.path().endsWith(ending)) {
        text(asset.path(), asset.file()).ifPresent(read::add);
      } else {
        diagnostics.report(
            Diagnostic.of(
                    ReadRules.UNUSED_FILE,
                    SourceLocation.ofFile(asset.path()),
                    "only " + ending + " files are read in " + directory + "/")
                .withHint(wrongEndingHint(asset.path(), ending)));
      }
    }
    return read;
  }

  private static String wrongEndingHint(String path, String ending) {
    int dot = path.lastIndexOf('.');
    String stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
    return "rename it to `" + stem + ending + "`, or move it to assets/";
  }

  private Optional<SourceFile> text(String path, Path file) {
    return memory
        .recall(
            Text.class,
            path,
            Stamp.of(file),
            diagnostics,
            heard -> new Text(readText(path, file, heard)))
        .file();
  }

  private static Optional<SourceFile> readText(String path, Path file, Diagnostics diagnostics) {
    SourceLocation place = SourceLocation.ofFile(path);
    try {
      if (Files.size(file) > MAX_TEXT) {
        diagnostics.report(
            Diagnostic.of(ReadRules.TOO_LARGE, place, "larger than 10 MiB")
                .withHint("split it into several files"));
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(SourceFile.of(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.NOT_UTF8, place, "the text is not UTF-8")
              .withHint("save it with the encoding UTF-8"));
    } catch (IOException e) {
      diagnostics.report(
          Diagnostic.of(ReadRules.UNREADABLE, place, "the file cannot be read")
              .withHint("check that it exists and that you may read it"));
    }
    return Optional.empty();
  }

  private List<Asset> files(String directory) {
    Path start = folder.resolve(directory);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
      Path root = folder.toRealPath();
      List<Asset> found = new ArrayList<>();
      for (Path file : (Iterable<Path>) walk::iterator) {
        if (isHidden(start.relativize(file))) {
          continue;
        }
        String path = sitePath(file);
        if (path.chars().anyMatch(Character::isISOControl)) {
          diagnostics.report(
              Diagnostic.of(
                      ReadRules.BAD_NAME,
                      SourceLocation.ofFile(directory),
                      "a file in this folder has a control character in its name")
                  .withHint("rename `" + VisibleText.of(path) + "`"));
        } else if (leadsOut(file, root)) {
          diagnostics.report(
              Diagnostic.of(
                      ReadRules.SYMLINK,
                      SourceLocation.ofFile(path),
                      "this link leads out of the site")
                  .withHint("copy the file into the site"));
        } else if (Files.isRegularFile(file)) {
          found.add(new Asset(path, file));
        }
      }
      found.sort(Comparator.comparing(Asset::path).thenComparing(a -> String.valueOf(a.file())));
      return distinct(found);
    } catch (IOException | UncheckedIOException e) {
      diagnostics.report(
          Diagnostic.of(
                  ReadRules.UNREADABLE,
                  SourceLocation.ofFile(directory),
                  "the folder cannot be read")
              .withHint("check that you may read it, and that no link in it leads back to itself"));
      return List.of();
    }
  }

  /** Without those that have the path of the one before, since only how it is composed differs. */
  private List<Asset> distinct(List<Asset> sorted) {
    List<Asset> distinct = new ArrayList<>();
    for (Asset asset : sorted) {
      if (distinct.isEmpty() || !distinct.get(distinct.size() - 1).path().equals(asset.path())) {
        distinct.add(asset);
      } else {
        SourceLocation place = SourceLocation.ofFile(asset.path());
        diagnostics.report(
            Diagnostic.of(
                    LinkRules.PERMALINK_COLLISION,
                    place,
                    "two files are called " + asset.path() + ", one with letters in parts (NFD)")
                .withHint("rename one of the two: on many systems they are the same file")
                .withRelated(place, "the other one is " + asset.path() + " too"));
      }
    }
    return distinct;
  }

  private static boolean leadsOut(Path file, Path root) throws IOException {
    boolean linked = Files.isSymbolicLink(file) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    return linked && !(Files.exists(file) && file.toRealPath().startsWith(root));
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** NFC, because some file systems hand names back decomposed. */
  private String sitePath(Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }
}
