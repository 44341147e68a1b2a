package dev.moot.cli.command;

import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.ExitCode;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.RenamePrinter;
import dev.moot.cli.report.Report;
import dev.moot.cli.report.ReportFormat;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.RenameOptions;
import dev.moot.engine.RenameResult;
import dev.moot.engine.SiteRenamer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moot rename}. */
@Command(
    name = "rename",
    header = "Renames a claim everywhere in a site.",
    description = {
      "",
      "Changes its id in the claim files, in posts, pages and drafts, and in the redirects of"
          + " moot.yaml; nothing else in them. The old id becomes an alias: links to it keep"
          + " working, and its page leads on. Giving a claim one of its aliases as its name takes"
          + " that alias away and keeps no new one, so a renaming is undone by renaming back.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot rename milk-first milk-last              in the current folder",
      "  moot rename tea/milk-first milk-last my-site  where two debates have it",
      "  moot rename milk-first milk-last --dry-run    prints what would change"
    })
public final class RenameCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The claim: its id, or debate/id where several debates have that id.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Its new id, in the same debate.")
  private String wanted = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  private Path site = Path.of(".");

  @Option(
      names = "--dry-run",
      description = "Prints the change as a diff for `patch -p1`, and writes nothing.")
  private boolean dryRun;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine progress = new ProgressLine(err);
    RenameResult result =
        new SiteRenamer(ReportOptions.installation(), report.listener(progress))
            .rename(new RenameOptions(site, old, wanted, report.safe, !dryRun));
    progress.clear();
    boolean failed = result.renaming().isEmpty();
    if (report.format == ReportFormat.JSON) {
      RenamePrinter.json(result, !dryRun, out);
    } else if (failed || report.format != ReportFormat.TEXT) {
      report
          .printer(out, err)
          .print(new Report(BuildOptions.build(site), result.found(), failed, report.quiet));
    } else {
      new RenamePrinter(out, err, report.useColor())
          .print(result.renaming().get(), dryRun, report.quiet);
    }
    return failed ? ExitCode.CONTENT : 0;
  }
}
