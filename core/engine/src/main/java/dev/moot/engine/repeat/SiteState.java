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
 * @param others what is read besides: the installation, texts of sources
 */
public record SiteState(
    Path site, List<String> folders, Path output, Path staging, List<Path> others) {

  /** Files that changed in the last two seconds before a build may change again unseen. */
  private static final long MARGIN = 2_000;

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
    for (String folder : folders) {
      digest.add(folder);
      digest.tree(site.resolve(folder), site);
    }
    for (Path other : others) {
      digest.add(other.toString());
      digest.tree(other, other);
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
