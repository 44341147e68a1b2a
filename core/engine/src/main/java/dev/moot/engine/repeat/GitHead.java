package dev.moot.engine.repeat;

import dev.moot.engine.digest.SipHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which commit a folder is at, read from the files of its repository without git. */
public final class GitHead {

  private GitHead() {}

  /** All that git's log of {@code site} depends on, as a digest; empty where it cannot be told. */
  public static Optional<String> of(Path site) {
    try {
      TreeDigest digest =
          new TreeDigest(new byte[SipHash.KEY_LENGTH], FileTime.fromMillis(0), true);
      add(site.toAbsolutePath(), digest);
      return Optional.of(digest.value());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * Takes all that git's log depends on into {@code digest}: the commit, and where history was cut
   * off.
   */
  static void add(Path site, TreeDigest digest) throws IOException {
    @Nullable Path own = folder(site);
    if (own == null) {
      digest.add("no repository");
      return;
    }
    String head = Files.readString(own.resolve("HEAD")).strip();
    digest.add(head);
    Path common = own;
    if (Files.isRegularFile(own.resolve("commondir"))) {
      common = own.resolve(Files.readString(own.resolve("commondir")).strip()).normalize();
    }
    if (head.startsWith("ref: ")) {
      digest.tree(common.resolve(head.substring("ref: ".length())), common);
    }
    for (String name : new String[] {"packed-refs", "shallow", "config", "refs/replace", "info"}) {
      digest.tree(common.resolve(name), common);
    }
  }

  /** The folder of the repository that {@code site} is in; of a linked work tree, its own. */
  private static @Nullable Path folder(Path site) throws IOException {
    for (@Nullable Path above = site; above != null; above = above.getParent()) {
      Path git = above.resolve(".git");
      if (Files.isDirectory(git)) {
        return git;
      }
      if (Files.isRegularFile(git)) {
        String line = Files.readString(git).strip();
        return line.startsWith("gitdir: ")
            ? above.resolve(line.substring("gitdir: ".length())).normalize()
            : null;
      }
    }
    return null;
  }
}
