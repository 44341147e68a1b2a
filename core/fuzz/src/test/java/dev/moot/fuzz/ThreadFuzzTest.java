package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.moot.engine.ImportOptions;
import dev.moot.engine.ImportResult;
import dev.moot.engine.SiteImporter;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is given to {@code moot import}: a copied thread, or a file of another program. */
class ThreadFuzzTest {

  private static final List<String> ENDINGS =
      List.of("txt", "html", "json", "yaml", "mbox", "argdown", "md");
  private static final Path FOLDER = Home.temporaryFolder();

  /** The first byte says what the file is called, the second what is asked for. */
  @FuzzTest
  void thread(byte[] input) throws IOException {
    if (input.length < 2) {
      return;
    }
    String name = "thread." + ENDINGS.get((input[0] & 0xFF) % ENDINGS.size());
    Files.write(FOLDER.resolve(name), Arrays.copyOfRange(input, 2, input.length));
    String first = imported(name, input[1]);
    if (!first.equals(imported(name, input[1]))) {
      throw new AssertionError("a second import differs: " + first);
    }
  }

  private static String imported(String name, byte asked) throws IOException {
    ImportOptions options =
        new ImportOptions(
            FOLDER,
            Optional.empty(),
            FOLDER.resolve(name),
            Optional.of("debate"),
            Optional.of("Tea first?"),
            Optional.empty(),
            Optional.empty(),
            (asked & 1) != 0,
            LocalDate.EPOCH,
            false,
            false,
            true);
    try {
      ImportResult result = new SiteImporter(Home.INSTALLATION).run(options);
      return result.toString();
    } catch (RefusedException e) {
      return Promises.sentence(e);
    }
  }
}
