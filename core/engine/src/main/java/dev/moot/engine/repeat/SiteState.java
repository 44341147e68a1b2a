package dev.moot.engine.repeat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Where a build reads and writes, and how that stands.
 *
 * @param site the site's folder, absolute
 * @param folders the folders in it that are read
 * @param output where it is written, absolute
 * @param staging where what is written waits for its turn; there only while a build runs, or was
 *     cut off
 * @param others what is read besides: the installation, texts of sources, a theme
 */
public record SiteState(
    Path site, List<String> folders, Path output, Path staging, List<Outside> others) {

  /** Files that changed in the last two seconds before a build may change again unseen. */
  private static final long MARGIN = 2_000;

  /**
   * What is read in a folder that is not the site's.
   *
   * @param root the folder, absolute; links that lead out of it are not followed
   * @param parts the files and folders in it that are read; {@code ""} is all of it
   */
  public record Outside(Path root, List<String> parts) {

    public Outside {
      parts = List.copyOf(parts);
    }

    /** All of {@code folder}. */
    public static Outside all(Path folder) {
      return new Outside(folder, List.of(""));
    }
  }

  public SiteState {
    folders = List.copyOf(folders);
    others = List.copyOf(others);
  }

  /**
   * The line in time before which a file's times say all there is to say of it.
   *
   * @param start when the build began, in milliseconds since 1970
   */
  static FileTime trustedBefore(long start) {
    return FileTime.fromMillis(start - MARGIN);
  }

  /**
   * The digest of all that a build reads.
   *
   * @param key of the digest
   * @throws IOException when it cannot be told
   */
  String inputs(long start, byte[] key) throws IOException {
    TreeDigest digest = new TreeDigest(key, trustedBefore(start), true);
    digest.names(
        site,
        List.of(
            ".git",
            ".moot",
            String.valueOf(output.getFileName()),
            String.valueOf(staging.getFileName())));
    digest.tree(site.resolve("moot.yaml"), site);
    digest.tree(site.resolve("plugins.lock"), site);
    for (String folder : folders) {
      digest.add(folder);
      digest.tree(site.resolve(folder), site);
    }
    for (Outside other : others) {
      for (String part : other.parts()) {
        Path path = other.root().resolve(part);
        digest.add(path.toString());
        digest.tree(path, other.root());
      }
    }
    return digest.value();
  }

  /** The digest of the commit that the site is at, as {@link #inputs}. */
  String commit(long start, byte[] key) throws IOException {
    TreeDigest digest = new TreeDigest(key, trustedBefore(start), true);
    GitHead.add(site, digest);
    return digest.value();
  }

  /** The digest of how the output stands, by times alone. */
  String outputs(byte[] key) throws IOException {
    TreeDigest digest = new TreeDigest(key, FileTime.fromMillis(Long.MAX_VALUE), false);
    digest.tree(output, output);
    return digest.value();
  }

  /** Whether nobody is writing there, and nobody was cut off while writing. */
  boolean isQuiet() {
    return !Files.exists(staging);
  }
}
