package dev.moot.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The manual page of one command, in section 1, as {@code man(7)} has it. It has no date: the same
 * version gives the same bytes.
 *
 * @param command the command
 * @param version of the product
 */
public record ManualPage(CommandSpec command, String version) {

  /** The pages of {@code root} and of all commands that it lists, and of those that these list. */
  public static List<ManualPage> all(CommandSpec root, String version) {
    List<ManualPage> pages = new ArrayList<>();
    pages.add(new ManualPage(root, version));
    below(root).forEach(c -> pages.addAll(all(c, version)));
    return pages;
  }

  /** The page's name without a suffix: {@code moot-build}. */
  public String name() {
    return command.qualifiedName("-");
  }

  /** The page in roff. */
  public String roff() {
    StringBuilder roff = new StringBuilder();
    roff.append(".TH ").append(name().toUpperCase(java.util.Locale.ROOT));
    roff.append(" 1 \"\" \"Moot ").append(version).append("\" \"Moot Manual\"\n.nh\n.ad l\n");
    roff.append(".SH NAME\n").append(text(name())).append(" \\- ").append(text(header(command)));
    roff.append("\n.SH SYNOPSIS\n").append(synopsis());
    roff.append(".SH DESCRIPTION\n").append(paragraphs(command.usageMessage().description()));
    arguments(roff);
    if (!below(command).isEmpty()) {
      roff.append(".SH COMMANDS\n");
      for (CommandSpec c : below(command)) {
        item(roff, "\\fB" + text(c.name()) + "\\fR", header(c));
      }
    }
    roff.append(footer());
    seeAlso(roff);
    return roff.toString();
  }

  private void arguments(StringBuilder roff) {
    List<ArgSpec> all = new ArrayList<>(command.positionalParameters());
    command.options().stream().filter(o -> !o.hidden()).forEach(all::add);
    if (all.isEmpty()) {
      return;
    }
    roff.append(".SH OPTIONS\n");
    for (ArgSpec argument : all) {
      String label = "\\fI" + text(argument.paramLabel()) + "\\fR";
      String term = label;
      if (argument instanceof picocli.CommandLine.Model.OptionSpec option) {
        term =
            Arrays.stream(option.names())
                .map(n -> "\\fB" + text(n) + "\\fR")
                .collect(Collectors.joining(", "));
        term += option.arity().max() > 0 ? " " + label : "";
      }
      item(roff, term, String.join(" ", argument.description()));
    }
  }

  private String synopsis() {
    Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
    String synopsis = help.synopsis(0).replaceAll("\\s+", " ").strip();
    String name = command.qualifiedName(" ");
    return "\\fB" + text(name) + "\\fR " + text(synopsis.substring(name.length())) + "\n";
  }

  /** What follows the options; a line that ends with a colon heads the indented ones below it. */
  private String footer() {
    StringBuilder roff = new StringBuilder();
    for (String line : command.usageMessage().footer()) {
      if (line.endsWith(":") && !line.startsWith(" ")) {
        roff.append(".SH ").append(line.replace(":", "").toUpperCase(java.util.Locale.ROOT));
        roff.append('\n');
      } else if (line.startsWith("  ")) {
        String[] parts = line.strip().split(" {2,}", 2);
        item(roff, "\\fB" + text(parts[0]) + "\\fR", parts.length > 1 ? parts[1] : "");
      } else if (!line.isBlank()) {
        int colon = line.indexOf(": ");
        roff.append(".SH ")
            .append(text(line.substring(0, Math.max(0, colon)).toUpperCase(java.util.Locale.ROOT)));
        roff.append('\n').append(text(line.substring(colon + 2))).append('\n');
      }
    }
    return roff.toString();
  }

  private void seeAlso(StringBuilder roff) {
    CommandSpec parent = command.parent() == null ? command : command.parent();
    String pages =
        Stream.concat(Stream.of(parent), below(parent).stream())
            .filter(c -> c != command)
            .map(c -> "\\fB" + text(c.qualifiedName("-")) + "\\fR(1)")
            .collect(Collectors.joining(",\n"));
    roff.append(".SH SEE ALSO\n").append(pages).append('\n');
  }

  private static void item(StringBuilder roff, String term, String words) {
    roff.append(".TP\n").append(term).append('\n');
    roff.append(words.isEmpty() ? "\\&" : text(words)).append('\n');
  }

  private static String paragraphs(String... description) {
    String paragraphs =
        Arrays.stream(description)
            .filter(d -> !d.isBlank())
            .map(ManualPage::text)
            .collect(Collectors.joining("\n.PP\n"));
    return paragraphs.isEmpty() ? "" : paragraphs + "\n";
  }

  private static List<CommandSpec> below(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .filter(c -> !c.usageMessage().hidden() && !c.name().equals("help"))
        .toList();
  }

  private static String header(CommandSpec command) {
    return String.join(" ", command.usageMessage().header()).strip().replaceFirst("\\.$", "");
  }

  /** Text as roff shows it: backslashes and hyphens are written out, a dot begins no line. */
  private static String text(String words) {
    String roff = words.strip().replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return roff.startsWith(".") ? "\\&" + roff : roff;
  }
}
