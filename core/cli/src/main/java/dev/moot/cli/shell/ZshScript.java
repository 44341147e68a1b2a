package dev.moot.cli.shell;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A completion script for zsh: one function a command, each calling {@code _arguments}. */
final class ZshScript {

  private final CommandSpec root;
  private final StringBuilder text = new StringBuilder();

  ZshScript(CommandSpec root) {
    this.root = root;
  }

  String text() {
    String name = function(root);
    text.append("#compdef ").append(root.name()).append("\n\n");
    command(root);
    // Sourced, the script registers itself; found along fpath, it is called to complete.
    text.append("if [ \"$funcstack[1]\" = \"").append(name).append("\" ]; then\n  ").append(name);
    text.append(" \"$@\"\nelse\n  compdef ").append(name).append(' ').append(root.name());
    return text.append("\nfi\n").toString();
  }

  private void command(CommandSpec command) {
    List<CommandSpec> below = Words.commands(command);
    List<String> arguments = new ArrayList<>();
    Words.options(command).forEach(o -> arguments.add(option(o)));
    if (below.isEmpty()) {
      command.positionalParameters().forEach(p -> arguments.add(parameter(p)));
    } else {
      arguments.add("'1:command:->command'");
      arguments.add("'*::argument:->argument'");
    }
    text.append(function(command)).append("() {\n");
    text.append("  local curcontext=\"$curcontext\" state line\n  typeset -A opt_args\n");
    text.append("  _arguments -C").append(" \\\n    ");
    text.append(String.join(" \\\n    ", arguments)).append('\n');
    if (!below.isEmpty()) {
      branches(command, below);
    }
    text.append("}\n\n");
    below.forEach(this::command);
  }

  private void branches(CommandSpec command, List<CommandSpec> below) {
    text.append("  case $state in\n    command)\n      local -a commands=(\n");
    for (CommandSpec c : below) {
      text.append("        ").append(quoted(c.name() + ":" + Words.header(c))).append('\n');
    }
    text.append("      )\n      _describe -t commands ")
        .append(quoted(command.name() + " command"));
    text.append(" commands\n      ;;\n    argument)\n      case $words[1] in\n");
    for (CommandSpec c : below) {
      text.append("        ").append(c.name()).append(") ").append(function(c)).append(" ;;\n");
    }
    text.append("      esac\n      ;;\n  esac\n");
  }

  private static String option(OptionSpec option) {
    String value = Words.takesValue(option) ? value(option) : "";
    String said = "[" + escaped(Words.description(option)) + "]";
    List<String> names = List.of(option.names());
    if (names.size() == 1) {
      return quoted(names.get(0) + said + value);
    }
    return quoted("(" + String.join(" ", names) + ")")
        + "{"
        + String.join(",", names)
        + "}"
        + quoted(said + value);
  }

  private static String parameter(PositionalParamSpec parameter) {
    String optional = parameter.arity().min() == 0 ? ":" : "";
    String place =
        parameter.index().isUnspecified() || parameter.index().max() == Integer.MAX_VALUE
            ? "*"
            : String.valueOf(parameter.index().min() + 1);
    return quoted(place + optional + value(parameter));
  }

  private static String value(ArgSpec argument) {
    List<String> candidates = Words.candidates(argument);
    String action = Words.isPath(argument) ? "_files" : " ";
    if (!candidates.isEmpty()) {
      action = "(" + String.join(" ", candidates) + ")";
    }
    return ":" + escaped(argument.paramLabel()) + ":" + action;
  }

  private static String function(CommandSpec command) {
    return "_" + command.qualifiedName("_").replace('-', '_');
  }

  /** Brackets and colons end descriptions. */
  private static String escaped(String words) {
    return words.replaceAll("([\\\\\\[\\]:])", "\\\\$1");
  }

  private static String quoted(String words) {
    return "'" + words.replace("'", "'\\''") + "'";
  }
}
