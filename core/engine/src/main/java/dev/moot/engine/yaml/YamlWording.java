package dev.moot.engine.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the YAML reader found in words that a writer can use. */
final class YamlWording {

  private YamlWording() {}

  /** Where the mistake is: what is never closed is shown where it opens. */
  static Optional<Mark> place(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    boolean unclosed =
        problem.contains("unexpected end of stream") || problem.startsWith("expected ',' or");
    return unclosed
        ? e.getContextMark().or(e::getProblemMark)
        : e.getProblemMark().or(e::getContextMark);
  }

  static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "this is not YAML" : firstLine(e.getProblem());
    if (problem.contains("mapping values are not allowed")) {
      return "a second `:` in a value that is not quoted";
    }
    if (problem.contains("cannot start any token")) {
      return problem.contains("\\t")
          ? "a tab where YAML wants spaces"
          : "a value cannot begin with this character";
    }
    if (problem.contains("unexpected end of stream")) {
      return "a quoted value is never closed";
    }
    if (problem.startsWith("expected <block end>")
        || problem.startsWith("could not find expected ':'")) {
      return "this line does not fit the lines above it";
    }
    if (problem.startsWith("expected ',' or")) {
      return "a list or mapping in brackets is not closed, or lacks a comma";
    }
    if (problem.startsWith("but found another document")) {
      return "a second YAML document begins here";
    }
    return problem;
  }

  static String hint(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    if (problem.contains("mapping values are not allowed")) {
      return "put the whole value in quotes: `title: \"One: two\"`";
    }
    if (problem.contains("cannot start any token")) {
      return problem.contains("\\t") ? "indent with spaces" : "put the value in quotes";
    }
    if (problem.contains("unexpected end of stream")) {
      return "close the quote on the line where it was opened";
    }
    if (problem.startsWith("expected ',' or")) {
      return "check that every `[` has its `]` and every `{` its `}`, with commas between the items";
    }
    if (problem.startsWith("but found another document")) {
      return "remove the `---` line";
    }
    return "check the indentation, and that each key ends in a colon and a space";
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").strip();
  }
}
