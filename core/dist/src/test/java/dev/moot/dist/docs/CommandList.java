package dev.moot.dist.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The commands as a page: how each is called, what it takes, and its examples.
 *
 * @param root the command that has all others
 */
record CommandList(CommandSpec root) {

  String markdown() {
    StringBuilder page = new StringBuilder("| Command | Does |\n|---|---|\n");
    List<CommandSpec> all = all(root);
    for (CommandSpec command : all) {
      String name = command.qualifiedName(" ");
      page.append("| [`").append(name).append("`](#").append(name.replace(' ', '-'));
      page.append(") | ").append(Prose.of(header(command))).append(" |\n");
    }
    all.forEach(command -> page.append(section(command)));
    return page.toString();
  }

  private static String section(CommandSpec command) {
    String name = command.qualifiedName(" ");
    StringBuilder section = new StringBuilder("\n## `").append(name).append("` {#");
    section.append(name.replace(' ', '-')).append("}\n\n").append(Prose.of(header(command)));
    section.append("\n\n```text\n").append(synopsis(command)).append("\n```\n");
    for (String paragraph : command.usageMessage().description()) {
      if (!paragraph.isBlank()) {
        section.append('\n').append(Prose.of(paragraph.strip())).append('\n');
      }
    }
    return section.append(arguments(command)).append(footer(command)).toString();
  }

  private static String arguments(CommandSpec command) {
    List<ArgSpec> arguments = new ArrayList<>(command.positionalParameters());
    command.options().stream().filter(o -> !o.hidden()).forEach(arguments::add);
    StringBuilder list = new StringBuilder();
    for (ArgSpec argument : arguments) {
      list.append('\n').append(term(argument)).append("\n:   ");
      list.append(Prose.of(String.join(" ", argument.description()))).append('\n');
    }
    return list.toString();
  }

  private static String term(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      return String.join(
          ", ", List.of(option.names()).stream().map(name -> Prose.code(name + value)).toList());
    }
    return Prose.code(argument.paramLabel());
  }

  private static String footer(CommandSpec command) {
    StringBuilder footer = new StringBuilder();
    boolean open = false;
    for (String line : command.usageMessage().footer()) {
      if (open && !line.startsWith("  ")) {
        footer.append("```\n");
        open = false;
      }
      if (line.startsWith("  ")) {
        footer.append(open ? "" : "\n```text\n").append(line.substring(2)).append('\n');
        open = true;
      } else if (!line.isBlank()
          && !line.equals("Examples:")
          && !line.startsWith("Documentation: ")) {
        footer.append('\n').append(Prose.of(line)).append('\n');
      }
    }
    return footer.append(open ? "```\n" : "").toString();
  }

  private static String synopsis(CommandSpec command) {
    Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    return help.synopsis(0).strip();
  }

  private static String header(CommandSpec command) {
    return String.join(" ", command.usageMessage().header()).strip();
  }

  private static List<CommandSpec> all(CommandSpec command) {
    List<CommandSpec> all = new ArrayList<>(List.of(command));
    for (CommandLine below : command.subcommands().values()) {
      CommandSpec spec = below.getCommandSpec();
      if (!spec.usageMessage().hidden() && !spec.name().toLowerCase(Locale.ROOT).equals("help")) {
        all.addAll(all(spec));
      }
    }
    return all;
  }
}
