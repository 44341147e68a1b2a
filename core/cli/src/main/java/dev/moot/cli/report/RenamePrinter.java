package dev.moot.cli.report;

import dev.moot.engine.RenameResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.rename.EditedFile;
import dev.moot.engine.rename.LeftWord;
import dev.moot.engine.rename.RenamedClaim;
import dev.moot.engine.rename.RenamedParticipant;
import dev.moot.engine.rename.Renaming;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Says what a renaming changed, or would change. */
public final class RenamePrinter {

  private final ReportPrinter printer;
  private final boolean dryRun;

  /**
   * Prints as {@code printer} does.
   *
   * @param dryRun whether nothing was written; the diff then goes to standard output, for {@code
   *     patch}, and the words to standard error
   */
  public RenamePrinter(ReportPrinter printer, boolean dryRun) {
    this.printer = printer;
    this.dryRun = dryRun;
  }

  /**
   * The renaming, or what is wrong in the site where there is none; gives the exit code.
   *
   * @param site the site's folder
   */
  public int print(RenameResult result, Path site) {
    boolean failed = result.renaming().isEmpty();
    Report found = Report.of(site, result.found(), failed, true, printer.quiet());
    if (printer.format() == ReportFormat.JSON) {
      json(result);
    } else if (failed || printer.format() != ReportFormat.TEXT) {
      printer.print(found);
    } else {
      text(result.renaming().get());
    }
    return found.exitCode();
  }

  private void text(Renaming renaming) {
    if (dryRun) {
      renaming.files().forEach(f -> diff(f.diff()));
      printer.out().flush();
    }
    if (!printer.quiet()) {
      PrintWriter to = dryRun ? printer.err() : printer.out();
      to.println(
          (dryRun ? "would rename `" : "renamed `")
              + renaming.renamed().old()
              + "` to `"
              + renaming.renamed().current()
              + "`: "
              + Summary.count(renaming.references(), "reference")
              + " in "
              + Summary.count(renaming.files().size(), "file"));
      if (renaming.renamed() instanceof RenamedClaim claim) {
        claim(claim, to);
      } else if (renaming.renamed() instanceof RenamedParticipant participant) {
        participant(participant, to);
      }
      to.flush();
    }
  }

  private static void claim(RenamedClaim claim, PrintWriter to) {
    to.println(
        claim.undone()
            ? "`"
                + claim.from().local()
                + "` no longer resolves: `"
                + claim.to().local()
                + "` was an alias, and this undoes it"
            : "`" + claim.from().local() + "` stays as an alias, and its page leads on");
  }

  private static void participant(RenamedParticipant participant, PrintWriter to) {
    if (!participant.from().equals(participant.to())) {
      to.println("nothing keeps `" + participant.from().local() + "`: no alias, no redirect");
    }
    if (!participant.oldName().equals(participant.name())) {
      to.println(
          "pages call them `"
              + VisibleText.of(participant.name())
              + "`, no longer `"
              + VisibleText.of(participant.oldName())
              + "`");
    }
    List<LeftWord> left = participant.left();
    if (!left.isEmpty()) {
      to.println(
          "the old words still stand in "
              + Summary.count(left.size(), "place")
              + ", which no renaming touches; reword those that mean this participant:");
      left.forEach(l -> to.println("  " + l.place() + ": " + VisibleText.of(l.around())));
    }
  }

  /** Without colour a diff is printed as it is, so that {@code patch} gets every byte. */
  private void diff(String diff) {
    if (!printer.color()) {
      printer.out().print(diff);
      return;
    }
    for (String line : diff.split("\n")) {
      String code = line.isEmpty() ? "0" : code(line);
      printer.out().print("\u001b[" + code + "m" + VisibleText.of(line) + "\u001b[0m\n");
    }
  }

  private static String code(String line) {
    if (line.startsWith("+++") || line.startsWith("---")) {
      return "1";
    }
    return switch (line.charAt(0)) {
      case '+' -> "32";
      case '-' -> "31";
      case '@' -> "36";
      default -> "0";
    };
  }

  /** One JSON document, as the other commands print it. */
  private void json(RenameResult result) {
    JsonObject document =
        new JsonObject()
            .set("diagnostics", DiagnosticFields.of(result.found().diagnostics()))
            .setIfPresent("renamed", result.renaming().map(this::fields));
    printer.out().println(document.text());
    printer.out().flush();
  }

  private Map<String, Object> fields(Renaming renaming) {
    JsonObject fields =
        new JsonObject()
            .set("from", renaming.renamed().old())
            .set("to", renaming.renamed().current())
            .set("references", renaming.references())
            .set("alias", renaming.renamed() instanceof RenamedClaim claim && !claim.undone())
            .set("written", !dryRun)
            .set("files", renaming.files().stream().map(RenamePrinter::fields).toList());
    if (renaming.renamed() instanceof RenamedParticipant participant) {
      fields
          .set("name", participant.name())
          .set("left", participant.left().stream().map(RenamePrinter::fields).toList());
    }
    return fields.map();
  }

  private static Map<String, Object> fields(LeftWord left) {
    return new JsonObject()
        .set("file", left.place().file())
        .set("line", left.place().line())
        .set("column", left.place().column())
        .set("around", left.around())
        .map();
  }

  private static Map<String, Object> fields(EditedFile file) {
    return new JsonObject().set("file", file.file().path()).set("diff", file.diff()).map();
  }
}
