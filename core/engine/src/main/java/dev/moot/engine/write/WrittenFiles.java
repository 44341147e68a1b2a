package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of an output folder that Moot wrote there, for who wants to publish them. */
public final class WrittenFiles {

  /** Takes the files in, in the order of their paths. */
  public interface Reader {

    /** Takes in the file at {@code path}, which is relative and has slashes. */
    void file(String path, byte[] bytes) throws IOException;
  }

  /** The list of these files, itself one of them, by its path in the folder. */
  public static final String LIST = Manifest.FILE;

  private final Path output;

  /**
   * @param output where the site was written, absolute
   */
  public WrittenFiles(Path output) {
    this.output = output;
  }

  /** The paths that stand in {@code list}, which is what a folder's {@link #LIST} says. */
  public static Set<String> listed(byte[] list) {
    return Manifest.of(list).hashes().keySet();
  }

  /**
   * Reads each file, while no build can change them.
   *
   * @return the paths of what else is in the folder, sorted
   * @throws RefusedException when a build has not finished, or a file is not what Moot wrote
   */
  public List<String> read(Reader reader) throws IOException, RefusedException {
    try (SiteLock lock = SiteLock.ofOutput(output)) {
      lock.take();
      if (Files.exists(OutputWriter.staging(output).resolve(Journal.FILE))) {
        throw new RefusedException(
            "the last build of " + output + " did not finish", "run `moot build`, which mends it");
      }
      Path list = output.resolve(LIST);
      if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
        throw new RefusedException(
            "there is no list of what Moot wrote in " + output, "run `moot build`");
      }
      byte[] bytes = Files.readAllBytes(list);
      Manifest manifest = Manifest.of(bytes);
      reader.file(LIST, bytes);
      for (Map.Entry<String, String> file : manifest.hashes().entrySet()) {
        reader.file(file.getKey(), written(file.getKey(), file.getValue()));
      }
      return others(manifest.hashes().keySet());
    }
  }

  /** The bytes at {@code path}; no link is followed on the way there. */
  private byte[] written(String path, String hash) throws IOException, RefusedException {
    Path file = output.resolve(path).normalize();
    if (!file.startsWith(output)) {
      throw new RefusedException(
          "the list of what Moot wrote leads out of " + output + ": " + path, "delete that folder");
    }
    for (Path part = file; part != null && !part.equals(output); part = part.getParent()) {
      if (Files.isSymbolicLink(part)) {
        throw new RefusedException(
            part + " is a link, and links are not published", "delete it, and build again");
      }
    }
    byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
    if (!Manifest.isOf(bytes, hash)) {
      throw new RefusedException(file + " is not as Moot wrote it", "run `moot build`");
    }
    return bytes;
  }

  private List<String> others(Set<String> listed) throws IOException {
    List<String> others = new ArrayList<>();
    Files.walkFileTree(
        output,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = output.relativize(file).toString().replace('\\', '/');
            if (!listed.contains(path) && !path.equals(LIST)) {
              others.add(path);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(others);
    return others;
  }
}
