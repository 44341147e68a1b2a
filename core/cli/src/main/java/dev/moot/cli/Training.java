package dev.moot.cli;

import dev.moot.cli.repeat.Question;
import dev.moot.cli.repeat.RepeatedBuild;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is run to fill the archive: the commands of every day, on the site that {@code moot new
 * site} makes. Prints nothing and leaves nothing.
 */
public final class Training {

  private Training() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("moot");
    try {
      String site = folder.resolve("site").toString();
      String[] build = {"build", site, "--url", "https://example.org/"};
      moot("--version");
      moot("help", "build");
      moot("new", "site", site);
      moot(build);
      moot("check", site);
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Question question = new Question(List.of(build), System.getenv());
      RepeatedBuild.answer(nowhere, nowhere, question, System.currentTimeMillis());
      Class.forName(Main.class.getName());
    } finally {
      delete(folder);
    }
  }

  private static void moot(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Moot.run(nowhere, nowhere, arguments);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
