package dev.moot.cli.command;

import dev.moot.engine.read.Stamp;
import dev.moot.engine.roots.Root;
import dev.moot.engine.roots.RootFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which build of Moot and of Java this is: what another one left is not relied on. */
final class BuildMark {

  private BuildMark() {}

  /**
   * That of the installation in {@code home}. A jar counts with its size and the time of its last
   * change, which are kept when an installation is unpacked or copied.
   */
  static String of(Path home) {
    StringBuilder mark = new StringBuilder();
    mark.append(System.getProperty("java.vm.version"))
        .append(' ')
        .append(System.getProperty("java.vm.vendor"));
    for (String folder : List.of("lib", "plugins")) {
      for (RootFile jar : new Root(home, "the installation").list(folder).files()) {
        Stamp stamp = Stamp.of(jar);
        mark.append(' ')
            .append(jar.path())
            .append(' ')
            .append(stamp.size())
            .append(' ')
            .append(TimeUnit.NANOSECONDS.toMillis(stamp.modified()));
      }
    }
    return mark.toString();
  }
}
