package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.shell.Shell;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell = Shell.BASH;

  @Override
  public Integer call() {
    common.out().print(shell.script(common.root()));
    return 0;
  }
}
