package dev.moot.cli.report;

import dev.moot.deploy.Changes;
import dev.moot.deploy.DeployResult;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what was published, or would be. */
public final class DeployPrinter {

  private static final int MAX_SHOWN = 10;

  private final PrintWriter out;
  private final ReportPrinter printer;

  /** Prints as {@code printer} does. */
  public DeployPrinter(ReportPrinter printer) {
    this.out = printer.out();
    this.printer = printer;
  }

  /** Why there was nothing to publish. */
  public void print(Report failed) {
    printer.print(failed);
    printer.err().println("nothing was pushed");
    printer.err().flush();
  }

  /**
   * @param report the build before it
   * @param dryRun whether nothing was to be pushed
   * @param squash whether the branch was to have one commit
   */
  public void print(Report report, DeployResult result, boolean dryRun, boolean squash) {
    if (printer.format() == ReportFormat.JSON) {
      json(report, result);
      return;
    }
    printer.print(report.quietly());
    if (printer.quiet() || printer.format() == ReportFormat.SARIF) {
      return;
    }
    String place = "`" + result.branch() + "` of " + VisibleText.of(result.remote());
    if (!result.needed()) {
      out.println(place + " is up to date: nothing was pushed");
    } else {
      changes(result, place, dryRun, squash);
    }
    notes(result);
    out.flush();
  }

  private void changes(DeployResult result, String place, boolean dryRun, boolean squash) {
    Changes changes = result.changes();
    out.println(
        (dryRun ? "would push to " : "pushed to ")
            + place
            + ": "
            + Summary.count(changes.added().size(), "file")
            + " added, "
            + changes.changed().size()
            + " changed, "
            + changes.deleted().size()
            + " deleted");
    if (dryRun) {
      named("+", changes.added());
      named("~", changes.changed());
      named("-", changes.deleted());
    }
    result
        .commit()
        .ifPresent(
            c -> out.println("commit " + c.substring(0, 10) + ", by " + result.transfer().words()));
    if (squash && result.before().isPresent()) {
      out.println(
          dryRun ? "the branch would have no other commit" : "the branch has no other commit now");
    }
    if (result.before().isEmpty()) {
      out.println(dryRun ? "the branch is not there yet, and would be made" : "the branch is new");
    }
  }

  private void named(String mark, List<String> paths) {
    paths.stream()
        .limit(MAX_SHOWN)
        .forEach(p -> out.println("  " + mark + " " + VisibleText.of(p)));
    if (paths.size() > MAX_SHOWN) {
      out.println("  " + mark + " ... and " + (paths.size() - MAX_SHOWN) + " more");
    }
  }

  private void notes(DeployResult result) {
    result
        .kept()
        .forEach(k -> out.println(k + " on the branch stays, though this site does not write it"));
    if (!result.leftOut().isEmpty()) {
      out.println("left out, because Moot did not write it:");
      named(" ", result.leftOut());
    }
  }

  /** One JSON document, as the other commands print it. */
  private void json(Report report, DeployResult result) {
    Map<String, Object> deployed =
        new JsonObject()
            .set("remote", result.remote())
            .set("branch", result.branch())
            .set("by", result.transfer().name().toLowerCase(Locale.ROOT))
            .set("needed", result.needed())
            .set("before", result.before())
            .set("commit", result.commit())
            .set("added", result.changes().added())
            .set("changed", result.changes().changed())
            .set("deleted", result.changes().deleted())
            .set("leftOut", result.leftOut())
            .set("kept", result.kept())
            .map();
    JsonObject document =
        new JsonObject()
            .set("diagnostics", DiagnosticFields.of(report.found().diagnostics()))
            .set("deployed", deployed);
    out.println(document.text());
    out.flush();
  }
}
