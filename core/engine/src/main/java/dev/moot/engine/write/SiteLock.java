package dev.moot.engine.write;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.roots.FileStamp;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What keeps two builds apart that write to one folder: a lock on a file beside that folder. Where
 * the folder lies in a site, that file is in the site's {@code .moot} folder.
 */
final class SiteLock implements AutoCloseable, FileClock {

  private final Path file;
  private final FileChannel channel;

  private SiteLock(Path file) throws IOException {
    this.file = file;
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * That of what is written to {@code output}, whichever site it is of: one that may only be read
   * is built elsewhere, and two that share an output do not write to it at once.
   *
   * @throws RefusedException when the {@code .moot} of the site around it leads out of that
   */
  static SiteLock ofOutput(Path output) throws IOException, RefusedException {
    Path parent = output.toAbsolutePath().getParent();
    if (parent == null) {
      throw new RefusedException(
          output + " cannot be the output folder", "name a folder of its own: `-o _site`");
    }
    if (Files.exists(parent.resolve(SiteConfig.FILE))) {
      return ofSite(parent);
    }
    Files.createDirectories(parent);
    return new SiteLock(parent.resolve("." + output.getFileName() + ".moot-lock"));
  }

  /**
   * That of a site's own files, and of an output among them.
   *
   * @param site the site's folder
   * @throws RefusedException when its {@code .moot} is a link that leads out of it
   */
  static SiteLock ofSite(Path site) throws IOException, RefusedException {
    Optional<LinkRefusal> refusal = Root.ofSite(site).file(".moot").refusal();
    if (refusal.isPresent()) {
      throw new RefusedException(".moot: " + refusal.get().message(), "remove it");
    }
    Files.createDirectories(site.resolve(".moot"));
    return new SiteLock(site.resolve(".moot/lock"));
  }

  /**
   * Takes the lock.
   *
   * @throws RefusedException when another build has it
   */
  void take() throws IOException, RefusedException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // the same answer, from this very process
    }
    throw isTaken();
  }

  private static RefusedException isTaken() {
    return new RefusedException("another build of this site is running", "wait until it is done");
  }

  /**
   * Takes the lock, and waits for it as long as another process has it.
   *
   * @param waiting called before it waits
   * @throws RefusedException when a build in this very process has it
   */
  void await(Runnable waiting) throws IOException, RefusedException {
    try {
      if (channel.tryLock() == null) {
        waiting.run();
        channel.lock();
      }
    } catch (OverlappingFileLockException e) {
      throw isTaken();
    }
  }

  /** The stamp of the lock itself. To be asked for by who has the lock. */
  @Override
  public Optional<FileStamp> moment() {
    try {
      channel.write(ByteBuffer.allocate(1), 0);
      return Standing.at(file).stamp();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Gives the lock back, which closing the channel does. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
