package dev.moot.cli.shell;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What completion scripts say about commands and options, whatever the shell. */
final class Words {

  private Words() {}

  /** The commands below {@code command} that {@code --help} lists. */
  static List<CommandSpec> commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .filter(c -> !c.usageMessage().hidden())
        .distinct()
        .toList();
  }

  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(o -> !o.hidden()).toList();
  }

  /** What {@code command} does, in one line without a full stop. */
  static String header(CommandSpec command) {
    return line(List.of(command.usageMessage().header()));
  }

  /** What {@code argument} is for, in one line without a full stop. */
  static String description(ArgSpec argument) {
    return line(List.of(argument.description()));
  }

  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The values that {@code argument} can have, where they can be listed. */
  static List<String> candidates(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    if (candidates != null) {
      return StreamSupport.stream(candidates.spliterator(), false).toList();
    }
    Object[] constants = argument.type().getEnumConstants();
    return constants == null ? List.of() : Stream.of(constants).map(Object::toString).toList();
  }

  static boolean isPath(ArgSpec argument) {
    return argument.type() == Path.class;
  }

  private static String line(Collection<String> text) {
    return String.join(" ", text).strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
  }
}
