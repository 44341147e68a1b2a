package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a site is built, and however many builds of it run at once, its bytes are the same. */
class EnvironmentsTest {

  private static final Path SITE = Product.RESOURCES.resolve("every-key");
  private static final int AT_ONCE = 4;
  private static final int ROUNDS = Integer.getInteger("builds.rounds", 1);

  /**
   * Where a process runs.
   *
   * @param name what it is called
   * @param variables what its environment says
   * @param before what a shell does first
   */
  record Surroundings(String name, Map<String, String> variables, String before) {
    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir static Path temp;
  private static Path site = Path.of("");
  private static SortedMap<String, String> built = Collections.emptySortedMap();

  @BeforeAll
  static void build() throws IOException {
    site = Folder.copy(SITE, temp.resolve("site"));
    Run run = Product.moot("build", site, "-o", temp.resolve("built"));
    assertThat(run.exit()).as(run.text()).isZero();
    built = Folder.snapshot(temp.resolve("built"));
  }

  static Stream<Surroundings> surroundings() {
    return Stream.of(
        new Surroundings("far east", Map.of("TZ", "Pacific/Kiritimati"), ""),
        new Surroundings("far west, LC_ALL=C", Map.of("TZ", "Etc/GMT+12", "LC_ALL", "C"), ""),
        new Surroundings(
            "a zone of half hours, Turkish, one processor",
            Map.of(
                "TZ",
                "Asia/Kathmandu",
                "MOOT_JAVA_OPTS",
                "-XX:ActiveProcessorCount=1 -Duser.language=tr -Duser.country=TR"),
            ""),
        new Surroundings("files for oneself alone", Map.of(), "umask 077; "));
  }

  @ParameterizedTest
  @MethodSource("surroundings")
  void theSameBytesComeOfASite(Surroundings where, @TempDir Path other) throws Exception {
    Process process = start(where, site, other.resolve("out"));
    assertThat(process.waitFor()).isZero();
    assertThat(Folder.snapshot(other.resolve("out"))).isEqualTo(built);
  }

  /** On many disks the order of a folder is that in which its files were made. */
  @Test
  void norDoesTheOrderMatterInWhichADiskListsFiles(@TempDir Path other) throws IOException {
    for (int seed = 1; seed <= 3; seed++) {
      List<Path> files = new ArrayList<>(Folder.sources(SITE));
      Collections.shuffle(files, new Random(seed));
      Path copy = Folder.copy(files, SITE, other.resolve("site-" + seed));
      assertThat(Product.moot("build", copy).exit()).isZero();
      assertThat(Folder.snapshot(copy.resolve("_site"))).isEqualTo(built);
    }
  }

  /** {@code -Dbuilds.rounds=20} has more of them race. */
  @Test
  void buildsAtOnceIntoOneOutputLeaveItWhole(@TempDir Path other) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      Path out = other.resolve("out-" + round);
      List<Process> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(start(new Surroundings("", Map.of(), ""), site, out));
      }
      List<Integer> exits = new ArrayList<>();
      for (Process process : all) {
        exits.add(process.waitFor());
      }
      // One that finds the output locked waits, or refuses and says so.
      assertThat(exits).as("round " + round).contains(0).containsAnyOf(0, 2).doesNotContain(1, 3);
      assertThat(Folder.snapshot(out)).as("round " + round).isEqualTo(built);
    }
  }

  @Test
  void buildsAtOnceIntoOutputsOfTheirOwnDoNotMeet(@TempDir Path other) throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      List<Process> all = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        all.add(start(new Surroundings("", Map.of(), ""), site, other.resolve(round + "-" + i)));
      }
      for (int i = 0; i < AT_ONCE; i++) {
        assertThat(all.get(i).waitFor()).as("round " + round).isZero();
        assertThat(Folder.snapshot(other.resolve(round + "-" + i))).isEqualTo(built);
      }
    }
  }

  private static Process start(Surroundings where, Path from, Path to) throws IOException {
    String line = where.before() + "exec " + Product.launcher() + " build " + from + " -o " + to;
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", line)
            .redirectErrorStream(true)
            .redirectOutput(Files.createTempFile(temp, "said", ".txt").toFile());
    builder.environment().putAll(where.variables());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("CI", "true");
    return builder.start();
  }
}
