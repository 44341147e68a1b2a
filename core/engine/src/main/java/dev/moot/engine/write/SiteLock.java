package dev.moot.engine.write;

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

/** What keeps two builds of one site apart: a lock on a file in its {@code .moot} folder. */
final class SiteLock implements AutoCloseable, FileClock {

  private final Path file;
  private final FileChannel channel;

  /**
   * @param site the site's folder
   * @throws RefusedException when its {@code .moot} is a link that leads out of it
   */
  SiteLock(Path site) throws IOException, RefusedException {
    Optional<LinkRefusal> refusal = Root.ofSite(site).file(".moot").refusal();
    if (refusal.isPresent()) {
      throw new RefusedException(".moot: " + refusal.get().message(), "remove it");
    }
    Files.createDirectories(site.resolve(".moot"));
    file = site.resolve(".moot/lock");
    channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
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
