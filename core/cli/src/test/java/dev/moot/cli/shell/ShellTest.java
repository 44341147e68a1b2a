package dev.moot.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class ShellTest {

  /** Tea. */
  @Command(
      name = "tea",
      subcommands = {Brew.class, Hidden.class})
  static final class Tea {}

  /** A command with all kinds of arguments, and words that shells could mistake. */
  @Command(name = "brew", header = "Brews: a 'cup' [of tea].", subcommands = Pot.class)
  static final class Brew {
    @Option(
        names = {"-m", "--milk"},
        paramLabel = "WHEN",
        description = "When [milk] goes in: it's first.")
    Milk milk = Milk.FIRST;
  }

  /** A command below a command. */
  @Command(name = "pot", header = "Warms the pot.")
  static final class Pot {
    @Parameters(index = "0", paramLabel = "CUP", description = "The cup.")
    Path cup = Path.of("");

    @Option(names = "--lid", description = "With the lid on.")
    boolean lid;

    @Option(names = "--secret", hidden = true, description = "Not told.")
    boolean secret;
  }

  @Command(name = "hidden", hidden = true)
  static final class Hidden {}

  enum Milk {
    FIRST,
    LAST
  }

  private static CommandSpec tea() {
    return new CommandLine(new Tea()).getCommandSpec();
  }

  @ParameterizedTest
  @EnumSource(Shell.class)
  void everyCommandAndOptionIsInTheScript(Shell shell) {
    String script = shell.script(tea());
    assertThat(script).contains("brew", "pot", "milk", "lid", "FIRST", "LAST");
  }

  @ParameterizedTest
  @EnumSource(
      value = Shell.class,
      names = {"ZSH", "FISH"})
  void whatHelpHidesIsNotCompleted(Shell shell) {
    assertThat(shell.script(tea())).doesNotContain("hidden").doesNotContain("secret");
  }

  @Test
  void zshGetsOptionsWithEscapedDescriptionsAndTheirValues() {
    String script = Shell.ZSH.script(tea());
    assertThat(script.lines())
        .contains(
            "    '(-m --milk)'{-m,--milk}'[When \\[milk\\] goes in\\: it'\\''s"
                + " first]:WHEN:(FIRST LAST)' \\",
            "        'brew:Brews: a '\\''cup'\\'' [of tea]'",
            "    '1:CUP:_files'");
  }

  @Test
  void fishGetsOptionsUnderTheConditionThatTheirCommandIsTyped() {
    List<String> script = Shell.FISH.script(tea()).lines().toList();
    assertThat(script)
        .contains(
            "complete -c tea -n '__tea_is_only' -a brew -d 'Brews: a \\'cup\\' [of tea]'",
            "complete -c tea -n '__tea_is_only brew' -s m -l milk -x -a 'FIRST LAST'"
                + " -d 'When [milk] goes in: it\\'s first'",
            "complete -c tea -n '__tea_is brew pot' -l lid -d 'With the lid on'",
            "complete -c tea -n '__tea_is brew pot' -a '(__fish_complete_path)' -d 'CUP'");
  }
}
