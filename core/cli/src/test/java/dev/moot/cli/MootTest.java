package dev.moot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.cli.option.CommonOptions;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class MootTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int moot(String... arguments) {
    return Moot.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void withoutACommandItSaysWhatThereIs() {
    assertThat(moot()).isZero();
    assertThat(out.toString()).contains("build", "check", "Exit codes");
  }

  @Test
  void aMistypedCommandIsRefusedWithASuggestion() {
    assertThat(moot("biuld")).isEqualTo(2);
    assertThat(err.toString()).contains("build");
  }

  @Test
  void aMistypedOptionIsRefusedWithASuggestion() {
    assertThat(moot("build", "--formt", "json")).isEqualTo(2);
    assertThat(err.toString()).contains("--format");
  }

  @Test
  void whatCannotBeReadOnTheCommandLineIsSaidInItsOwnWords() {
    assertThat(moot("schema", "--print", "clams")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            """
            moot: invalid value for option '--print': it is `clams` and not one of claims, post, page, config
                  `moot help schema` says what can be written
            """);
  }

  @Test
  void aMisusedCommandBelowAnotherNamesHelpThatIsThere() {
    assertThat(moot("new", "site")).isEqualTo(2);
    assertThat(err.toString()).contains("`moot new site --help`");

    err.getBuffer().setLength(0);
    assertThat(moot("new", "site", "--help")).isZero();
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeMadeIsSaidWithoutAWordOfPublishing(@TempDir Path temp) throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThat(moot("new", "plugin", "tally", file.resolve("below").toString())).isEqualTo(3);
    assertThat(err.toString()).contains("the disk says no").doesNotContain("published");
  }

  @Test
  void aMisusedCommandIsToldApartFromASiteThatIsWrong() {
    for (String[] wrong : new String[][] {{"biuld"}, {"build", "a", "b"}, {"check", "--formt"}}) {
      err.getBuffer().setLength(0);
      assertThat(moot(wrong)).isEqualTo(2);
      assertThat(err.toString())
          .startsWith("moot: ")
          .matches("(?s)moot: [a-z][^\n]*\n      [^\n]+\n");
    }
  }

  @Test
  void theVersionIsTheOneThatWasBuilt() {
    assertThat(moot("--version")).isZero();
    assertThat(out.toString())
        .matches("moot \\d+\\.\\d+\\.\\d+(-\\w+)?( \\([0-9a-f]+(-dirty)?\\))?\\R");
  }

  /** All but {@code help}, which is the parser's own. */
  private static List<CommandLine> all() {
    List<CommandLine> all = new ArrayList<>(List.of(Moot.commands()));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).getSubcommands().values());
    }
    all.removeIf(c -> c.getCommandName().equals("help"));
    return all;
  }

  @Test
  void aCommandComesAloneWhenItIsAskedFor() {
    Set<String> names = Moot.commands().getSubcommands().keySet();
    for (String name : names) {
      assertThat(Moot.commands(name).getSubcommands().keySet())
          .as(name)
          .isEqualTo(Set.of("help", "completion", "manual").contains(name) ? names : Set.of(name));
    }
    assertThat(Moot.commands("--version").getSubcommands()).isEmpty();
    assertThat(Moot.commands("buidl").getSubcommands().keySet()).isEqualTo(names);
  }

  @Test
  void everyCommandHasTheCommonOptions() {
    assertThat(all()).hasSizeGreaterThan(15);
    for (CommandLine command : all()) {
      assertThat(command.getCommandSpec().mixins().values())
          .as(command.getCommandName())
          .extracting(CommandSpec::userObject)
          .hasAtLeastOneElementOfType(CommonOptions.class);
    }
  }

  @Test
  void everyCommandHasHelpWithExamples() {
    List<CommandLine> all = all();
    all.removeIf(c -> c.getCommandSpec().usageMessage().hidden());
    assertThat(all).hasSizeGreaterThan(5);
    for (CommandLine command : all) {
      assertThat(command.getUsageMessage())
          .as(command.getCommandName())
          .contains("Examples:", "  " + command.getCommandSpec().qualifiedName());
    }
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    assertThat(moot("build", ".", "--url", "javascript:alert(1)")).isEqualTo(2);
    assertThat(err.toString()).contains("`javascript:alert(1)` is not where a site can be");
  }
}
