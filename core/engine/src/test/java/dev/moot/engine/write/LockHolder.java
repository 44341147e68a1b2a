package dev.moot.engine.write;

import java.io.IOException;
import java.nio.file.Path;

/** A process that has the lock of a site, or of an output, until its input ends. */
final class LockHolder {

  private LockHolder() {}

  /** Such a process, which has the lock. */
  static Process start(Path site) throws IOException {
    return start("site", site);
  }

  /** One that has the lock of an output. */
  static Process ofOutput(Path output) throws IOException {
    return start("output", output);
  }

  private static Process start(String what, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                what,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.getInputStream().read() < 0) {
      throw new IOException("there is no lock to be had");
    }
    return process;
  }

  public static void main(String[] what) throws IOException, RefusedException {
    Path folder = Path.of(what[1]);
    try (SiteLock lock =
        what[0].equals("site") ? SiteLock.ofSite(folder) : SiteLock.ofOutput(folder)) {
      lock.take();
      System.out.write('x');
      System.out.flush();
      while (System.in.read() >= 0) {
        // on
      }
    }
  }
}
