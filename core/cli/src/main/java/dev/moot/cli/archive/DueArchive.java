package dev.moot.cli.archive;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An archive of loaded classes that is not there yet. The first build of an installation leaves a
 * mark; the second has the archive written once all is done and said, and waits for it. So the
 * first build on a machine, which may be its last, pays nothing for what only later ones gain by.
 *
 * @param file where it will be
 * @param launcher the program that writes it
 */
public record DueArchive(Path file, Path launcher) {

  /** Where the launcher wants it; it does not say so where none is to be written, as on CI. */
  private static final String PROPERTY = "moot.archive";

  /** The archive that {@code arguments}, a build or a check, may have written. */
  public static Optional<DueArchive> of(String... arguments) {
    String file = System.getProperty(PROPERTY, "");
    String home = System.getProperty("moot.home", "");
    List<String> typed = Arrays.asList(arguments);
    return file.isEmpty() || home.isEmpty() || typed.contains("--help") || typed.contains("-h")
        ? Optional.empty()
        : Optional.of(new DueArchive(Path.of(file), Path.of(home, "bin", "moot")));
  }

  /** Hears that a site was built; whatever is in the way of an archive, the build is done. */
  public void built() {
    try {
      if (isSecond()) {
        new ProcessBuilder(launcher.toString(), "--archive")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
      }
    } catch (IOException e) {
      // The next run does without one, as this one did.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isSecond() throws IOException {
    Path mark = file.resolveSibling(file.getFileName() + ".once");
    try {
      Files.createDirectories(mark.toAbsolutePath().getParent());
      Files.createFile(mark);
      return false;
    } catch (FileAlreadyExistsException e) {
      return true;
    }
  }
}
