package dev.moot.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.write.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

class SiteParameterTest {

  /** A command with an argument before the site. */
  @Command(name = "tell")
  static final class Tell {
    @Parameters(index = "0", paramLabel = "WHAT")
    String what = "";

    @Mixin SiteParameter site;
  }

  private static Tell told(String... arguments) {
    Tell tell = new Tell();
    new CommandLine(tell).parseArgs(arguments);
    return tell;
  }

  @Test
  void theSiteStandsBehindTheOtherArgumentsOfACommand() {
    Tell tell = told("x", "my-site");
    assertThat(tell.what).isEqualTo("x");
    assertThat(tell.site.folder()).isEqualTo(Path.of("my-site"));
    assertThat(told("x").site.folder()).isEqualTo(Path.of("."));
  }

  @Test
  void aFolderWithoutMootYamlIsRefusedWithWhatToDo(@TempDir Path folder) throws Exception {
    SiteParameter site = told("x", folder.toString()).site;
    assertThatThrownBy(site::existing)
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.hint()).contains("name the folder that holds it", "moot new site"))
        .hasMessageContaining("there is no moot.yaml in " + folder);

    Files.writeString(folder.resolve("moot.yaml"), "title: T\n");
    assertThat(site.existing()).isEqualTo(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"moot.yml", "Moot.yml", "moot.yaml.txt", "moot.json"})
  void aFileThatIsAlmostMootYamlIsNamed(String name, @TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve(name), "title: T\n");
    SiteParameter site = told("x", folder.toString()).site;
    assertThatThrownBy(site::existing)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.hint()).contains("rename it to `moot.yaml`"))
        .hasMessageEndingWith(", but " + name);
  }

  @Test
  void aSiteInAFolderBelowIsNamed(@TempDir Path folder) throws Exception {
    Path below = Files.createDirectory(folder.resolve("digests"));
    Files.writeString(below.resolve("moot.yaml"), "title: T\n");
    SiteParameter site = told("x", folder.toString()).site;
    assertThatThrownBy(site::existing)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.hint()).contains("`" + below + "`"))
        .hasMessageEndingWith(", but in digests/ below it");
  }
}
