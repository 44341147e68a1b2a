package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A build killed at any moment leaves whole files, and the next build finishes the work. These are
 * moments of a clock; {@code FaultsTest} kills at the calls themselves, at as many as it is told.
 */
@Timeout(1800)
class KilledBuildTest {

  private static final int POSTS = 60;

  @TempDir static Path temp;
  private static SortedMap<String, String> before = new TreeMap<>();
  private static SortedMap<String, String> after = new TreeMap<>();
  private static Path oldSite = Path.of("");
  private static Path newSite = Path.of("");

  @BeforeAll
  static void buildBothVersions() throws IOException {
    oldSite = generate(temp.resolve("old"), "old", POSTS);
    newSite = generate(temp.resolve("new"), "new", POSTS + 5);
    Files.delete(newSite.resolve("posts/post-3.md"));
    assertThat(Product.moot("build", oldSite).exit()).isZero();
    before = Folder.snapshot(oldSite.resolve("_site"));
    assertThat(Product.moot("build", newSite).exit()).isZero();
    after = Folder.snapshot(newSite.resolve("_site"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at once",
        "lock",
        "staging",
        "staged 20",
        "journal",
        "moved 5",
        "moved 40",
        "moved all",
        "journal gone"
      })
  void everyFileIsOldOrNewAndTheNextBuildMendsTheRest(String moment, @TempDir Path folder)
      throws Exception {
    Path site = folder.resolve("site");
    Folder.copy(newSite, site);
    Path output = Folder.copy(oldSite.resolve("_site"), site.resolve("_site"));
    Path staging = site.resolve("._site.moot-staging");

    Process process = Product.start(Map.of(), site, "build").redirectErrorStream(true).start();
    waitFor(process, () -> reached(moment, site, staging, output));
    process.toHandle().destroyForcibly();
    process.waitFor();

    SortedMap<String, String> killed = Folder.snapshot(output);
    killed.forEach(
        (path, hash) -> assertThat(hash).as(path).isIn(before.get(path), after.get(path)));
    for (String path : before.keySet()) {
      if (after.containsKey(path)) {
        assertThat(killed).as("is never missing").containsKey(path);
      }
    }

    Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(Folder.snapshot(output)).isEqualTo(after);
    assertThat(staging).doesNotExist();
  }

  /** Cuts the work off between any two moves, which no race can miss. */
  @Test
  void aJournalHalfDoneIsFinishedWhateverWasMoved(@TempDir Path folder) throws Exception {
    for (int moved = 0; moved <= 60; moved += 20) {
      Path site = folder.resolve("site-" + moved);
      Folder.copy(newSite, site);
      Path output = Folder.copy(oldSite.resolve("_site"), site.resolve("_site"));
      Path staging = site.resolve("._site.moot-staging");
      StringBuilder journal = new StringBuilder();
      int count = 0;
      for (Path file : Folder.files(newSite.resolve("_site"))) {
        String path = newSite.resolve("_site").relativize(file).toString();
        if (!after.get(path).equals(before.get(path))) {
          Path target = (count < moved ? output : staging.resolve("files")).resolve(path);
          Files.createDirectories(target.resolveSibling("."));
          Files.write(target, Files.readAllBytes(file));
          journal.append("move ").append(path).append('\n');
          count++;
        }
      }
      assertThat(count).isGreaterThan(60);
      Files.createDirectories(staging);
      for (String path : before.keySet()) {
        if (!path.endsWith("/") && !after.containsKey(path)) {
          journal.append("delete ").append(path).append('\n');
        }
      }
      assertThat(journal).contains("delete posts/post-3/index.html\n");
      Files.writeString(staging.resolve("journal"), journal + "end\n");

      assertThat(Product.moot("build", site).exit()).isZero();

      assertThat(Folder.snapshot(output)).isEqualTo(after);
      assertThat(staging).doesNotExist();
    }
  }

  private static boolean reached(String moment, Path site, Path staging, Path output) {
    String[] words = moment.split(" ");
    return switch (words[0]) {
      case "at" -> true;
      case "lock" -> Files.exists(site.resolve(".moot/lock"));
      case "staging" -> Files.exists(staging);
      case "staged" -> count(staging) >= Integer.parseInt(words[1]);
      case "journal" ->
          words.length == 1
              ? Files.exists(staging.resolve("journal"))
              : Files.exists(output.resolve("posts/post-64/index.html")) && !Files.exists(staging);
      case "moved" ->
          words[1].equals("all")
              ? Files.exists(output.resolve("posts/post-64/index.html"))
              : moved(output) >= Integer.parseInt(words[1]);
      default -> throw new IllegalArgumentException(moment);
    };
  }

  private static long moved(Path output) {
    long moved = 0;
    for (int i = 0; i < POSTS; i++) {
      Path page = output.resolve("posts/post-" + i + "/index.html");
      try {
        moved += Files.exists(page) && Files.readString(page).contains("the new text") ? 1 : 0;
      } catch (IOException e) {
        continue; // replaced just now
      }
    }
    return moved;
  }

  private static long count(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).count();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0; // not there, or moving
    }
  }

  /** Polls until {@code reached}, or the build was quicker than the poll. */
  private static void waitFor(Process process, BooleanSupplier reached) {
    while (process.isAlive() && !reached.getAsBoolean()) {
      LockSupport.parkNanos(100_000); // the build wants the processor
    }
  }

  private static Path generate(Path site, String word, int posts) throws IOException {
    Folder.write(site, "moot.yaml", "title: Killed\nurl: https://example.org/\n");
    Folder.write(
        site,
        "claims/tea.yaml",
        "schema: claims/1\ndebate: tea\ntitle: Tea?\nclaims: {calms: {text: Tea calms.}}\n");
    for (int i = 0; i < posts; i++) {
      Folder.write(
          site,
          "posts/post-" + i + ".md",
          "---\ntitle: Post "
              + i
              + "\ndate: 2026-01-01\ndebates: [tea]\n---\n\n"
              + ("This is the " + word + " text about [[calms]].\n\n").repeat(40));
    }
    return site;
  }
}
