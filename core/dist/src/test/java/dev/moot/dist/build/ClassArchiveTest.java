package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When the archive is written that later runs start from, and what is in it. */
@Timeout(600)
class ClassArchiveTest {

  @TempDir Path temp;

  private final Map<String, String> environment = new HashMap<>();
  private Path cache = Path.of("");
  private SmallSite site = new SmallSite(Path.of(""));

  @BeforeEach
  void aMachineThatHasNeverSeenMoot() throws IOException {
    cache = temp.resolve("cache");
    environment.put("XDG_CACHE_HOME", cache.toString());
    environment.put("CI", "");
    environment.put("MOOT_JAVA_OPTS", "");
    site = SmallSite.in(temp.resolve("site"), "").post("tea", "2024-05-01", "", "Tea is warm.");
  }

  private Run moot(Object... arguments) throws Exception {
    Run run = Product.process(environment, temp, arguments);
    assertThat(run.exit()).as(run.text()).isZero();
    return run;
  }

  private List<String> archives() throws IOException {
    return Folder.files(cache).stream()
        .map(f -> String.valueOf(f.getFileName()))
        .filter(f -> f.contains(".jsa") && !f.endsWith(".once"))
        .toList();
  }

  /** Each build has something to do. */
  private Run buildAnew(int times) throws Exception {
    Run last = new Run(0, "", "");
    for (int i = 0; i < times; i++) {
      site.post("tea", "2024-05-01", "", "Tea is warm, " + i + " times.");
      last = moot("build", site.folder());
    }
    return last;
  }

  @Test
  void theSecondBuildThatDoesSomethingWritesIt() throws Exception {
    Run first = buildAnew(1);
    assertThat(archives()).isEmpty();

    moot("--version");
    moot("build", "--help");
    moot("build", "--help");
    Run same = moot("build", site.folder());
    assertThat(archives()).isEmpty();
    assertThat(same.err()).isEqualTo(first.err());

    Run second = buildAnew(2);
    assertThat(archives()).singleElement().asString().endsWith(".jsa");
    assertThat(second.err()).isEmpty();

    List<String> before = archives();
    buildAnew(1);
    assertThat(archives()).isEqualTo(before);
  }

  @Test
  void onCiNoneIsWritten() throws Exception {
    environment.put("CI", "true");

    buildAnew(2);

    assertThat(archives()).isEmpty();
  }

  @Test
  void withOptionsOfOnesOwnNoneIsWritten() throws Exception {
    environment.put("MOOT_JAVA_OPTS", "-Dmine=1");

    buildAnew(2);

    assertThat(archives()).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsNoMistake() throws Exception {
    Files.writeString(temp.resolve("file"), "no folder");
    environment.put("XDG_CACHE_HOME", temp.resolve("file").toString());

    Run last = buildAnew(2);

    assertThat(last.err()).isEmpty();
  }

  @Test
  void whoInstallsMootCanHaveItWrittenAndThenABuildReadsNoClassOfOursFromAJar() throws Exception {
    environment.put("CI", "true");

    Run run = moot("--archive");

    assertThat(run.text()).isEmpty();
    assertThat(archives()).hasSize(1);

    Path log = temp.resolve("classes.log");
    environment.put("MOOT_JAVA_OPTS", "-Xlog:class+load:file=" + log);

    moot("build", site.folder());

    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded)
        .anyMatch(l -> l.contains("dev.moot.plugin.asides.AsidesPlugin source: shared"))
        .anyMatch(l -> l.contains("picocli.CommandLine source: shared"))
        .anyMatch(l -> l.contains("dev.moot.engine.SiteBuilder source: shared"));
    assertThat(loaded.stream().filter(l -> l.contains("source: file:"))).hasSizeLessThan(60);

    moot("build", site.folder());

    assertThat(Files.readAllLines(log))
        .as("a build that would change nothing")
        .anyMatch(l -> l.contains("dev.moot.cli.repeat.RepeatedBuild source: shared"))
        .noneMatch(l -> l.contains("picocli.CommandLine "))
        .noneMatch(l -> l.contains("source: file:"));
  }
}
