package dev.moot.cli.begin;

import dev.moot.api.model.Slug;
import dev.moot.engine.roots.Root;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The id of a thing that has a folder of its own, and that folder. */
final class IdParameters {

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its id: lower-case words joined by hyphens.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to make it in; one of its name if left out.")
  private @Nullable Path folder;

  /**
   * The id.
   *
   * @throws RefusedException if it cannot be one
   */
  String id() throws RefusedException {
    if (id.matches("\\.*|~|.*[/\\\\].*")) {
      String name = id.replaceFirst("[/\\\\.~]+$", "").replaceFirst(".*[/\\\\]", "");
      throw new RefusedException(
          "`" + id + "` is a folder, not an id",
          "write the id first: `" + (name.isEmpty() ? "mine" : Slug.of(name)) + " " + id + "`");
    }
    check(id);
    return id;
  }

  /**
   * Does nothing when {@code id} can be one.
   *
   * @throws RefusedException when it cannot
   */
  static void check(String id) throws RefusedException {
    if (!Slug.isSlug(id)) {
      throw new RefusedException(
          "`" + id + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(id) + "`");
    }
  }

  /**
   * Does nothing when a directive can be called {@code id}.
   *
   * @throws RefusedException when it cannot
   */
  static void checkDirective(String id) throws RefusedException {
    if (Character.isDigit(id.charAt(0))) {
      throw new RefusedException(
          "`" + id + "` begins with a digit, and the name of a directive must not",
          "begin with a letter: `my-" + id + "`");
    }
  }

  Path folder() {
    return folder == null ? Path.of(id) : folder;
  }

  /** The folder, or if it is left out the one in {@code plugins/} of the site here. */
  Path folderInSite() throws RefusedException {
    if (folder != null) {
      return folder;
    }
    if (!Root.ofSite(Path.of("")).file("moot.yaml").isFile()) {
      throw new RefusedException(
          "there is no site here", "run it in the folder of one, or say where: `" + id + " DIR`");
    }
    return Path.of("plugins", id);
  }
}
