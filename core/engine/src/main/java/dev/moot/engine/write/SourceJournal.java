package dev.moot.engine.write;

import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of source files that a command is about to replace, beside their new texts. It may have
 * come with somebody's files, and is not believed: what it names has to be what a command changes.
 *
 * @param root the site
 * @param staging the folder with the texts
 */
record SourceJournal(Root root, Path staging, Disk disk) {

  /** Where the texts and the journal are staged, below the site's folder. */
  static final String FOLDER = ".moot/rename";

  private static final String FILE = "journal";
  private static final String DRAFT = "journal.draft";
  private static final String END = "end";

  /** Writes it: like that of the output whole or not there, and on the disk before any move. */
  void write(List<String> paths) throws IOException {
    List<String> lines = new ArrayList<>(paths);
    lines.add(END);
    Path draft = staging.resolve(DRAFT);
    disk.write(draft, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    disk.force(draft);
    disk.move(draft, staging.resolve(FILE));
    disk.force(staging);
  }

  /** Whether there is one, whoever wrote it. */
  boolean isPending() {
    return Files.exists(staging.resolve(FILE), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * The paths that it names.
   *
   * @throws RefusedException when no command can have written it
   */
  List<String> paths() throws IOException, RefusedException {
    if (root.file(FOLDER).refusal().isPresent()
        || !Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(staging.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) {
      throw notOurs("it is reached through a link");
    }
    List<String> lines;
    try {
      lines = Files.readAllLines(staging.resolve(FILE), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw notOurs("it is no text");
    }
    if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(END)) {
      throw notOurs("it has no end");
    }
    List<String> paths = lines.subList(0, lines.size() - 1);
    for (String path : paths) {
      if (!isOfAWriter(path)) {
        throw notOurs("it names `" + path + "`, which no command changes");
      }
    }
    return paths;
  }

  private static RefusedException notOurs(String why) {
    return new RefusedException(
        FOLDER + "/" + FILE + " was not written by Moot: " + why,
        "remove the folder `" + FOLDER + "`");
  }

  /** Whether a command may change it: no file of git, of an editor or of Moot itself. */
  private static boolean isOfAWriter(String path) {
    if (path.isBlank() || path.indexOf('\0') >= 0 || path.indexOf('\\') >= 0) {
      return false;
    }
    List<String> parts = List.of(path.split("/", -1));
    String name = parts.get(parts.size() - 1);
    return parts.subList(0, parts.size() - 1).stream()
            .noneMatch(part -> part.isEmpty() || part.startsWith("."))
        && !name.isEmpty()
        && (!name.startsWith(".") || name.equals(".gitignore"));
  }

  /** Takes it away. */
  void delete() throws IOException {
    disk.delete(staging.resolve(FILE));
    disk.delete(staging.resolve(DRAFT));
  }
}
