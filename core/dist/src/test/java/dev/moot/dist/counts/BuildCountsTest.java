package dev.moot.dist.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.BuildResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a build after an edit makes and writes, and what a first one allocates. */
class BuildCountsTest {

  @TempDir private Path temp;
  private CountedSite site;

  @BeforeEach
  void builtOnce() throws Exception {
    site = new CountedSite(temp.resolve("site"));
    site.build();
  }

  @Test
  void nothingIsMadeOfAnUnchangedSite() throws Exception {
    BuildResult again = site.build();

    assertThat(again.made()).isZero();
    assertThat(again.written().orElseThrow().written()).isZero();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "words of a post,    posts/p7.md,     Tea calms, Tea wakes,        20, 14",
    "title of a post,    posts/p7.md,     Post 7,    Another,          40, 22",
    "summary of a post,  posts/p7.md,     S 7,       T 7,              40, 10",
    "text of a claim,    claims/d0.yaml,  Claim 4,   Statement 4,      80, 16",
    "stance,             claims/d0.yaml,  ben: {stance: reject, ben: {stance: unsure, 80, 45",
    "an asset,           assets/note.txt, A note,    A word,            0, 1",
  })
  void anEditMakesWhatItTouches(
      String kind, String path, String from, String to, int mostMade, int mostWritten)
      throws Exception {
    site.edit(path, from, to);

    BuildResult result = site.build();

    assertThat(result.made()).as("made").isLessThanOrEqualTo(mostMade);
    assertThat(result.written().orElseThrow().written()).as("written").isBetween(1, mostWritten);
  }

  @Test
  void allocationsOfAFirstBuildStayWithinBounds() throws Exception {
    site.forget();
    BuildResult result = site.build();

    new Cap("bytes allocated for a page of a first build", 1_400_000)
        .holds(site.allocated() / result.counts().pages());
  }

  /**
   * With few classes: the builds before have loaded most, those of plugins too. After many other
   * tests in one process it was seen to be twice what it is alone, so there is room for that.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"nothing, , 2200000", "words of a post, Tea calms, 2600000"})
  @EnabledOnOs(OS.LINUX)
  void aBuildReadsNoMoreThanItHasTo(String kind, @Nullable String from, long most)
      throws Exception {
    site.build();
    if (from != null) {
      site.edit("posts/p7.md", from, "Tea wakes");
    }
    long before = read();
    site.build();

    new Cap("bytes read for " + kind, most).isNotPassedBy(read() - before);
  }

  /** How many bytes this process has read so far. */
  private static long read() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/io")).stream()
        .filter(line -> line.startsWith("rchar: "))
        .mapToLong(line -> Long.parseLong(line.substring("rchar: ".length())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCapThatIsTooLowFails() {
    Cap cap = new Cap("pages", 10);
    cap.holds(9);

    assertThatThrownBy(() -> cap.holds(11)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> cap.holds(2))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("lower it");
  }
}
