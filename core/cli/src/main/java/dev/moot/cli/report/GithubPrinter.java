package dev.moot.cli.report;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.RelatedPlace;
import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.VisibleText;
import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prints workflow commands by which GitHub marks lines of a pull request. It takes ten of each
 * severity from a step and drops the rest without a word; so where there are more, the tenth says
 * how many, and all of them stand in the log. What a site says can never become a command.
 */
public final class GithubPrinter {

  private static final int TAKEN = 10;

  /** The runner takes a line for a command however much space is before it. */
  private static final Pattern COMMAND = Pattern.compile("^[\\s\\p{Z}\\p{C}]*::");

  private final PrintWriter out;
  private final RepositoryPaths paths;

  public GithubPrinter(PrintWriter out, RepositoryPaths paths) {
    this.out = out;
    this.paths = paths;
  }

  public void print(Report report) {
    for (Severity severity : Severity.values()) {
      print(
          severity,
          report.found().diagnostics().stream().filter(d -> d.severity() == severity).toList());
    }
    if (report.failed() || !report.quiet()) {
      String kept = report.failed() && report.writes() ? "; nothing was written" : "";
      out.println(harmless(Summary.found(report.found()) + kept));
    }
    out.flush();
  }

  private void print(Severity severity, List<Diagnostic> all) {
    int marked = all.size() > TAKEN ? TAKEN - 1 : all.size();
    all.stream().limit(marked).forEach(this::mark);
    if (all.size() > marked) {
      long more = all.size() - marked;
      out.println(
          "::"
              + severity.word()
              + " title=Moot::"
              + message("and " + Summary.count(more, "more " + severity.word()) + ", in the log"));
      all.stream().skip(marked).forEach(d -> out.println(harmless(line(d))));
    }
  }

  private void mark(Diagnostic d) {
    StringBuilder command = new StringBuilder("::" + d.severity().word());
    SourceLocation at = d.location();
    command.append(" file=").append(property(paths.of(at.file())));
    if (at.line() > 0) {
      command.append(",line=").append(at.line()).append(",endLine=").append(at.line());
      if (at.column() > 0) {
        command.append(",col=").append(at.column());
        command.append(",endColumn=").append(at.column() + Math.max(1, at.length()));
      }
    }
    command.append(",title=").append(property(d.code())).append("::");
    StringBuilder text = new StringBuilder(d.message());
    d.hint().ifPresent(h -> text.append('\n').append(h));
    for (RelatedPlace place : d.related()) {
      text.append('\n').append(paths.of(place.location().toString()));
      text.append(": ").append(place.note());
    }
    out.println(command + message(text.toString()));
  }

  private String line(Diagnostic d) {
    return paths.of(d.location().toString())
        + ": "
        + d.severity().word()
        + "["
        + d.code()
        + "]: "
        + d.message()
        + d.hint().map(h -> " (" + h + ")").orElse("");
  }

  private static String message(String text) {
    return String.join("%0A", text.lines().map(GithubPrinter::escaped).toList());
  }

  private static String escaped(String line) {
    return withoutOldCommands(VisibleText.of(line)).replace("%", "%25");
  }

  private static String property(String text) {
    return escaped(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** {@code line} as it can stand in a log. */
  public static String harmless(String line) {
    String shown = withoutOldCommands(VisibleText.of(line));
    return COMMAND.matcher(shown).find() ? "> " + shown.strip() : shown;
  }

  /** The first form of commands, {@code ##[error]}, which counts anywhere in a line. */
  private static String withoutOldCommands(String text) {
    return text.replace("##[", "## [");
  }
}
