package dev.moot.cli.command;

import dev.moot.cli.option.HelpOption;
import dev.moot.cli.shell.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moot completion}. */
@Command(
    name = "completion",
    header = "Prints a script with which a shell completes commands and options.",
    description = {
      "",
      "Load it where your shell starts, or put it where your shell looks for such scripts.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  source <(moot completion bash)        in ~/.bashrc",
      "  source <(moot completion zsh)         in ~/.zshrc, below compinit",
      "  moot completion fish | source         in ~/.config/fish/config.fish"
    })
public final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  @Mixin private HelpOption help = new HelpOption();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(shell.script(spec.root()));
    return 0;
  }
}
