package dev.moot.cli.shell;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A completion script for fish: one {@code complete} a command, option and list of values, each
 * under the condition that the words typed so far begin with its command.
 */
final class FishScript {

  private final CommandSpec root;
  private final StringBuilder text = new StringBuilder();

  FishScript(CommandSpec root) {
    this.root = root;
  }

  String text() {
    String is = condition();
    text.append("# Whether the command typed so far is that of the arguments.\nfunction ")
        .append(is);
    text.append(
        """

            set -l words (commandline -opc)[2..]
            test (count $words) -ge (count $argv); or return 1
            for i in (seq (count $argv))
                test "$words[$i]" = "$argv[$i]"; or return 1
            end
        end

        """);
    text.append("# Whether exactly it is typed and the next word may be a command.\nfunction ");
    text.append(is).append("_only\n    ").append(is);
    text.append(
        " $argv; and test (count (commandline -opc)) -eq (math 1 + (count $argv))\nend\n\n");
    text.append("complete -c ").append(root.name()).append(" -f\n");
    command(root, "");
    return text.toString();
  }

  private void command(CommandSpec command, String path) {
    List<CommandSpec> below = Words.commands(command);
    for (CommandSpec c : below) {
      complete(condition() + "_only" + path, "-a " + c.name(), Words.header(c));
    }
    for (OptionSpec option : Words.options(command)) {
      String names = "";
      for (String name : option.names()) {
        names += name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
      }
      String where = below.isEmpty() ? condition() + path : condition() + "_only" + path;
      String value = Words.takesValue(option) ? " -x" + values(option) : "";
      complete(where, names.strip() + value, Words.description(option));
    }
    for (PositionalParamSpec parameter : command.positionalParameters()) {
      String values = values(parameter);
      if (below.isEmpty() && !values.isEmpty()) {
        complete(condition() + path, values.strip(), parameter.paramLabel());
      }
    }
    below.forEach(c -> command(c, path + " " + c.name()));
  }

  private void complete(String where, String what, String words) {
    text.append("complete -c ").append(root.name()).append(" -n ").append(quoted(where));
    text.append(' ').append(what).append(" -d ").append(quoted(words)).append('\n');
  }

  private static String values(ArgSpec argument) {
    List<String> candidates = Words.candidates(argument);
    if (!candidates.isEmpty()) {
      return " -a " + quoted(String.join(" ", candidates));
    }
    return Words.isPath(argument) ? " -a '(__fish_complete_path)'" : "";
  }

  private String condition() {
    return "__" + root.name() + "_is";
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
