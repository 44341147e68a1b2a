package dev.moot.cli;

import dev.moot.cli.archive.DueArchive;
import dev.moot.cli.failure.StrayThreads;
import dev.moot.cli.failure.UnaskedEnd;
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
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is run to fill the archive: the commands of every day, on the site that {@code moot new
 * site} makes. Prints nothing and leaves nothing.
 */
public final class Training {

  private static final String CONFIG =
      "url: https://example.org/\nignore: [claims/one-sided-crux]\n";

  private static final String ALL_KINDS_OF_TEXT =
      """
      ---
      title: "All kinds of text"
      date: 2024-05-06
      tags: [texts]
      ---

      Somebody's "words" ... *and* **more**, with `code`, a [link](/tags/texts/), one [elsewhere](https://example.org/)
      and a note.[^1]

      ## A heading

      > A quotation.

      - one
      - two

      1. first

      | Claim | Score |
      |:--|--:|
      | One | 1 |

      ```python
      print("two")  # words
      ```

      > [!note] A note
      > beside the text

      [^1]: The note.
      """;

  private Training() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Path folder = Files.createTempDirectory("moot");
    try {
      String site = folder.resolve("site").toString();
      String[] build = {"build", site, "--url", "https://example.org/"};
      moot("--version");
      moot("help", "build");
      moot("new", "site", site);
      Files.writeString(
          folder.resolve("site").resolve("moot.yaml"), CONFIG, StandardOpenOption.APPEND);
      moot(build);
      moot("check", site);
      for (String name : List.of("all-kinds-of-text.md", "once-more.md")) {
        // A build after an edit needs other classes than a first one, and so do digests that share
        // a tag.
        Files.writeString(folder.resolve("site").resolve("posts").resolve(name), ALL_KINDS_OF_TEXT);
        moot(build);
      }
      PrintStream nowhere =
          new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      Question question = new Question(List.of(build), System.getenv());
      RepeatedBuild.answer(nowhere, nowhere, question, System.currentTimeMillis());
      for (Class<?> last :
          new Class<?>[] {Main.class, UnaskedEnd.class, StrayThreads.class, DueArchive.class}) {
        Class.forName(last.getName());
      }
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
