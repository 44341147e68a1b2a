package dev.moot.cli.shell;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** A shell that completes commands, options and their values when Tab is pressed. */
public enum Shell {

  /** Bash 3.2 and later; the script is picocli's. */
  BASH {
    @Override
    public String script(CommandSpec root) {
      return AutoComplete.bash(root.name(), root.commandLine());
    }
  },

  /** Zsh, with descriptions, through its own completion system. */
  ZSH {
    @Override
    public String script(CommandSpec root) {
      return new ZshScript(root).text();
    }
  },

  /** Fish 3 and later, with descriptions. */
  FISH {
    @Override
    public String script(CommandSpec root) {
      return new FishScript(root).text();
    }
  };

  /** The script that completes {@code root} and all commands below it. */
  public abstract String script(CommandSpec root);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
