package dev.moot.cli;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.cli.begin.NewCommand;
import dev.moot.cli.command.BuildCommand;
import dev.moot.cli.command.CheckCommand;
import dev.moot.cli.command.CompletionCommand;
import dev.moot.cli.command.DeployCommand;
import dev.moot.cli.command.ExplainCommand;
import dev.moot.cli.command.ExportCommand;
import dev.moot.cli.command.ImportCommand;
import dev.moot.cli.command.ListCommand;
import dev.moot.cli.command.LspCommand;
import dev.moot.cli.command.ManualCommand;
import dev.moot.cli.command.MessagesCommand;
import dev.moot.cli.command.PluginsCommand;
import dev.moot.cli.command.RenameCommand;
import dev.moot.cli.command.SchemaCommand;
import dev.moot.cli.command.ServeCommand;
import dev.moot.cli.command.WhyCommand;
import dev.moot.cli.failure.FailurePrinter;
import dev.moot.cli.option.ColorOption;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.WordOf;
import dev.moot.cli.report.ReportFormat;
import dev.moot.cli.report.Version;
import dev.moot.cli.shell.Shell;
import dev.moot.engine.rule.Documentation;
import dev.moot.engine.schema.SchemaKind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code moot}: the command and its exit codes. */
@Command(
    name = "moot",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Moot builds sites of debate digests.",
    description = {
      "",
      "A site is a folder with a moot.yaml: digests in posts/, pages in pages/, who claims what in claims/."
    },
    footer = {
      "",
      "Examples:",
      "  moot new site my-site                 begins a site",
      "  moot import debate.json my-site       makes a debate of another program's file",
      "  moot build my-site                    builds my-site into my-site/_site",
      "  moot serve my-site                    shows it in the browser while you write",
      "  moot check my-site --sources texts    checks it, quotes too",
      "  moot explain debate my-site           says what divides people in a debate",
      "  moot rename old-id new-id my-site     renames a claim, or a participant: @old-id",
      "  moot deploy my-site                   builds it, and pushes it to its gh-pages branch",
      "  moot schema my-site                   writes JSON Schemas for editors",
      "  moot completion bash                  prints what makes Tab complete its commands",
      "  moot help build                       says what a command can do",
      "",
      "Exit codes: 0 done, 1 something in the site is wrong, 2 the command is, 3 the disk, the network or Moot is.",
      "",
      "Documentation: " + Documentation.ADDRESS
    })
public final class Moot implements Runnable {

  /** All commands, in the order in which help lists them; each is called as its class is. */
  private static final List<Class<?>> COMMANDS =
      List.of(
          NewCommand.class,
          ImportCommand.class,
          ExportCommand.class,
          BuildCommand.class,
          CheckCommand.class,
          ExplainCommand.class,
          WhyCommand.class,
          ListCommand.class,
          MessagesCommand.class,
          PluginsCommand.class,
          RenameCommand.class,
          DeployCommand.class,
          SchemaCommand.class,
          ServeCommand.class,
          LspCommand.class,
          CompletionCommand.class,
          ManualCommand.class,
          HelpCommand.class);

  /** What asks about the commands, so needs all of them. */
  private static final Set<Class<?>> ABOUT_COMMANDS =
      Set.of(CompletionCommand.class, ManualCommand.class, HelpCommand.class);

  @Mixin private CommonOptions common;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Shows the version.")
  private boolean version;

  /** Runs {@code moot}, printing to {@code out} and {@code err}; gives the exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = commands(arguments);
    line.setOut(out);
    line.setErr(err);
    line.setAbbreviatedOptionsAllowed(false);
    // `@aunt` is somebody to rename, not a file of arguments.
    line.setExpandAtFiles(false);
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, command));
    line.setParameterExceptionHandler((problem, all) -> misused(problem));
    line.registerConverter(ReportFormat.class, WordOf.these(ReportFormat.values()));
    line.registerConverter(ColorOption.When.class, WordOf.these(ColorOption.When.values()));
    line.registerConverter(Shell.class, WordOf.these(Shell.values()));
    line.registerConverter(SchemaKind.class, WordOf.these(SchemaKind.values()));
    int code = executed(line, arguments);
    out.flush();
    err.flush();
    return code;
  }

  /** An error that is no exception, as where memory does not suffice, ends with a sentence too. */
  private static int executed(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (Error e) {
      return new FailurePrinter(line.getErr()).thrown(e, FailurePrinter.UNHARMED);
    }
  }

  private static int misused(CommandLine.ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    String message = String.valueOf(problem.getMessage());
    List<String> near =
        problem instanceof CommandLine.UnmatchedArgumentException unmatched
            ? near(unmatched, command)
            : List.of();
    return new FailurePrinter(command.getErr())
        .misused(
            message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1),
            near.isEmpty()
                ? "`" + help(command) + "` says what can be written"
                : "did you mean `" + String.join("`, `", near) + "`?");
  }

  /** The commands or the option that were likely meant. */
  private static List<String> near(
      CommandLine.UnmatchedArgumentException unmatched, CommandLine command) {
    String word = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    if (!word.startsWith("-")) {
      return unmatched.getSuggestions();
    }
    List<String> options =
        command.getCommandSpec().optionsMap().entrySet().stream()
            .filter(o -> !o.getValue().hidden() && o.getKey().startsWith("--"))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return Nearest.to("--" + word.replaceFirst("^-+", ""), options).stream().toList();
  }

  /** What tells how {@code command} is used; {@code help} knows none below others. */
  private static String help(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    return switch (name.split(" ").length) {
      case 1 -> name + " help";
      case 2 -> name.replace(" ", " help ");
      default -> name + " --help";
    };
  }

  /**
   * The command, and below it those that {@code arguments} need. To describe a command to the
   * parser takes longer than to build a small site, so the one that is asked for comes alone.
   */
  public static CommandLine commands(String... arguments) {
    CommandLine line = new CommandLine(new Moot());
    for (Class<?> command : needed(arguments.length == 0 ? "" : arguments[0])) {
      line.addSubcommand(command);
    }
    line.getSubcommands().values().forEach(Moot::pointToItsPage);
    CommandLine help = line.getSubcommands().get("help");
    if (help != null) {
      help.getCommandSpec().usageMessage().header("Says what a command can do.");
    }
    return line;
  }

  /** Help on a command ends in where more is said of it; so does that on those below it. */
  private static void pointToItsPage(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
    footer.add("");
    // Without the command's own place on the page: a line that is longer is broken.
    footer.add("Documentation: " + Documentation.ADDRESS + "reference/commands/");
    spec.usageMessage().footer(footer.toArray(String[]::new));
    command.getSubcommands().values().forEach(Moot::pointToItsPage);
  }

  private static List<Class<?>> needed(String first) {
    if (first.equals("-V") || first.equals("--version")) {
      return List.of();
    }
    for (Class<?> command : COMMANDS) {
      if (!ABOUT_COMMANDS.contains(command) && name(command).equals(first)) {
        return List.of(command);
      }
    }
    return COMMANDS;
  }

  /** What the command of a class is called: {@code build} that of {@code BuildCommand}. */
  private static String name(Class<?> command) {
    String type = command.getSimpleName();
    return type.substring(0, type.length() - "Command".length()).toLowerCase(Locale.ROOT);
  }

  private static int failed(Throwable problem, CommandLine command) {
    String unharmed =
        command.getCommandSpec().qualifiedName().startsWith("moot new ")
            ? "nothing was written over; name a folder that can be made and written to"
            : FailurePrinter.UNHARMED;
    return new FailurePrinter(command.getErr()).thrown(problem, unharmed);
  }

  @Override
  public void run() {
    common.printUsage();
  }
}
