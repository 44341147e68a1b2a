package dev.moot.dist.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells and {@code man} get from the distribution. */
class CompletionTest {

  private static final String BASH =
      "source $0; COMP_WORDS=(moot build --s); COMP_CWORD=2; _complete_moot; echo ${COMPREPLY[*]}";
  private static final String FISH = "source $argv[1]; complete -C 'moot build --s'";

  /** In zsh completion runs in the line editor only, so its script is but read. */
  @ParameterizedTest
  @CsvSource({"bash, -c", "fish, -c", "zsh, -n"})
  void eachShellCompletesTheOptionsOfACommand(String shell, String option, @TempDir Path temp)
      throws Exception {
    assumeTrue(isThere(shell), shell + " is not on this machine");
    Path script = temp.resolve("moot." + shell);
    Files.writeString(script, Product.moot("completion", shell).out());
    List<String> command =
        switch (shell) {
          case "bash" -> List.of(shell, option, BASH, script.toString());
          case "fish" -> List.of(shell, option, FISH, script.toString());
          default -> List.of(shell, option, script.toString());
        };
    Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(out).isZero();
    if (option.equals("-c")) {
      assertThat(out).contains("--strict", "--safe").doesNotContain("--url");
    }
  }

  @Test
  void aShellThatIsNotKnownIsRefused() {
    Product.Run run = Product.moot("completion", "tcsh");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("tcsh", "bash");
  }

  @Test
  void theDistributionHasAManualPageForEveryCommandThatHelpLists() throws IOException {
    List<String> listed =
        Product.moot("--help")
            .out()
            .lines()
            .dropWhile(l -> !l.equals("Commands:"))
            .skip(1)
            .takeWhile(l -> l.startsWith("  "))
            .filter(l -> !l.startsWith("   "))
            .map(l -> l.strip().split(" ")[0])
            .filter(c -> !c.equals("help"))
            .toList();
    assertThat(listed).contains("build", "completion").doesNotContain("manual");
    try (Stream<Path> pages = Files.list(Product.HOME.resolve("share/man/man1"))) {
      assertThat(pages.map(p -> String.valueOf(p.getFileName())))
          .contains("moot.1")
          .containsAll(listed.stream().map(c -> "moot-" + c + ".1").toList());
    }
  }

  private static boolean isThere(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(p -> Files.isExecutable(Path.of(p, shell)));
  }
}
