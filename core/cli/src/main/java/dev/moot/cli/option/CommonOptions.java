package dev.moot.cli.option;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * What every command has: its options, and where it prints. A command mixes this in by itself, not
 * by way of other options, since it is told which command it belongs to.
 */
public final class CommonOptions {

  /** Behind the options of the command itself. */
  private static final int LAST = 100;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = LAST,
      description = "Shows this.")
  private boolean help;

  /** Where what was asked for goes. */
  public PrintWriter out() {
    return command.commandLine().getOut();
  }

  /** Where the rest goes that is for people. */
  public PrintWriter err() {
    return command.commandLine().getErr();
  }

  /** {@code moot} itself, of which the command is a part. */
  public CommandSpec root() {
    return command.root();
  }

  /** All that was typed behind {@code moot}. */
  public List<String> arguments() {
    return command.root().commandLine().getParseResult().originalArgs();
  }

  /** Prints how the command is used. */
  public void printUsage() {
    command.commandLine().usage(out());
  }
}
