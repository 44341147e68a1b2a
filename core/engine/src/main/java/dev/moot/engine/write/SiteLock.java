package dev.moot.engine.write;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.roots.FileStamp;
import dev.moot.engine.roots.LinkRefusal;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What keeps two builds apart that write to one folder: a lock on a file beside that folder, which
 * is gone when the build is done. Where the folder lies in a site, that file is in the site's
 * {@code .moot} folder and stays.
 */
final class SiteLock implements AutoCloseable, FileClock {

  private static final AtomicLong LOCKS = new AtomicLong();

  /** As many lengths of the file are told apart, each below what disks give a file at least. */
  private static final int DIGIT = 4093;

  private final Path file;
  private final boolean stays;
  private FileChannel channel;
  private boolean held;

  private SiteLock(Path file, boolean stays) throws IOException {
    this.file = file;
    this.stays = stays;
    this.channel = open();
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
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
    return new SiteLock(parent.resolve("." + output.getFileName() + ".moot-lock"), false);
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
    return new SiteLock(site.resolve(".moot/lock"), true);
  }

  /**
   * Takes the lock.
   *
   * @throws RefusedException when another build has it
   */
  void take() throws IOException, RefusedException {
    try {
      FileLock lock = channel.tryLock();
      if (lock != null && isThere()) {
        held = true;
        return;
      }
      if (lock != null) {
        lock.release();
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
      while (!isThere()) {
        channel.close();
        channel = open();
        channel.lock();
      }
      held = true;
    } catch (OverlappingFileLockException e) {
      throw isTaken();
    }
  }

  /**
   * Whether the file that is locked is the one that others would lock: who had it before may have
   * removed it while this waited. It is told by its length, which no other process gives it; read
   * it must not be, as a process gives up its locks on a file when it closes it anywhere.
   */
  private boolean isThere() throws IOException {
    if (stays) {
      return true;
    }
    long process = ProcessHandle.current().pid();
    long lock = LOCKS.incrementAndGet();
    return hasLength(process % DIGIT)
        && hasLength(process / DIGIT % DIGIT)
        && hasLength(lock % DIGIT);
  }

  /** Whether the file of that name is as long as the locked one is made here. */
  private boolean hasLength(long bytes) throws IOException {
    int length = 1 + (int) bytes;
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(length), 0);
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).size()
          == length;
    } catch (NoSuchFileException e) {
      return false;
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
    if (held && !stays) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // A file that cannot be removed is in nobody's way: the next build locks it again.
      }
    }
    channel.close();
  }
}
