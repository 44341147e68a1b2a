package dev.moot.engine.write;

import dev.moot.engine.read.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which folders a site may be written to: none that would put the writer's own files at risk. */
final class OutputFolder {

  private OutputFolder() {}

  /**
   * Refuses what cannot be the output of {@code site}.
   *
   * @param staging the folder of an unfinished build, which may be why the output has no manifest
   * @throws RefusedException when the output may not be written there
   */
  static void check(Path site, Path output, Path staging) throws RefusedException, IOException {
    if (output.getFileName() == null || output.getParent() == null) {
      throw new RefusedException(
          output + " cannot be the output folder", "name a folder of its own: `-o _site`");
    }
    Path realSite = site.toRealPath();
    Path realOutput = real(output);
    if (realSite.startsWith(realOutput)) {
      throw new RefusedException(
          "the output folder " + output + " holds the site itself",
          "name a folder of its own: `-o _site`");
    }
    for (String own : Stream.concat(SiteFiles.FOLDERS.stream(), Stream.of(".moot")).toList()) {
      if (realOutput.startsWith(realSite.resolve(own))) {
        throw new RefusedException(
            "the output folder " + output + " lies in the site's " + own + "/",
            "name a folder of its own: `-o _site`");
      }
    }
    if (Files.isSymbolicLink(output)) {
      throw new RefusedException(
          "the output folder " + output + " is a link", "name the folder it leads to");
    }
    if (Files.isSymbolicLink(staging)) {
      throw new RefusedException(staging + " is a link", "remove it: Moot makes a folder there");
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new RefusedException(output + " is a file", "name a folder of its own: `-o _site`");
    }
    if (!Files.exists(output.resolve(Manifest.FILE))
        && !Files.exists(staging.resolve(Journal.FILE))) {
      checkEmpty(output);
    }
  }

  /**
   * Refuses a folder that another site was written to. A site is known by its title, which stays
   * when it is moved, copied or checked out elsewhere; its folder does not. What is beside {@code
   * moot.yaml} is the site's own, whatever that was called.
   *
   * @param owner the title of the site that was written there; empty where that is not known
   * @param titles the ones that this site has and had
   * @throws RefusedException when it is none of these
   */
  static void checkOwner(Path site, Path output, String owner, List<String> titles)
      throws RefusedException, IOException {
    if (owner.isEmpty()
        || titles.contains(owner)
        || site.toRealPath().equals(real(output).getParent())) {
      return;
    }
    throw new RefusedException(
        output + " holds another site, “" + owner + "”",
        "name another folder, or empty this one if that site may go");
  }

  /**
   * Refuses a folder that somebody else has put files into.
   *
   * @throws RefusedException when {@code output} is there and not empty
   */
  static void checkEmpty(Path output) throws RefusedException, IOException {
    if (!Files.isDirectory(output)) {
      return;
    }
    try (Stream<Path> list = Files.list(output)) {
      if (list.findAny().isPresent()) {
        throw new RefusedException(
            output + " has files in it that Moot did not write",
            "name another folder, or empty this one yourself");
      }
    }
  }

  /** The path with links resolved as far as it exists. */
  private static Path real(Path path) throws IOException {
    Path existing = path;
    while (existing != null && !Files.exists(existing)) {
      existing = existing.getParent();
    }
    if (existing == null) {
      return path;
    }
    return existing.toRealPath().resolve(existing.relativize(path)).normalize();
  }
}
