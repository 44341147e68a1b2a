package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Path;

/** A process that has the lock of a site until its input ends. */
final class LockHolder {

  private LockHolder() {}

  /** Such a process, which has the lock. */
  static Process start(Path site) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                site.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("there is no lock to be had");
    }
    return process;
  }

  public static void main(String[] site) throws IOException, RefusedException {
    try (SiteLock lock = SiteLock.ofSite(Path.of(site[0]))) {
      lock.take();
      System.out.write('x');
      System.out.flush();
      while (System.in.read() >= 0) {
        // on
      }
    }
  }
}
