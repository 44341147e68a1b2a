package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.RenamePrinter;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.RenameOptions;
import dev.moot.engine.RenameResult;
import dev.moot.engine.SiteRenamer;
import dev.moot.engine.roots.Unsaved;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot rename}. */
@Command(
    name = "rename",
    header = "Renames a claim or a participant everywhere in a site.",
    description = {
      "",
      "Changes its id in the claim files, in posts, pages and drafts, and in the redirects of moot.yaml; nothing else in them. The old id becomes an alias: links to it keep working, and its page leads on. Giving a claim one of its aliases as its name takes that alias away and keeps no new one, so a renaming is undone by renaming back.",
      "",
      "Somebody who takes part is named with an @ before the id. Nothing keeps their old id, and with --name their old name: no alias, no redirect. Where these still stand as words they are left alone and listed.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot rename milk-first milk-last              in the current folder",
      "  moot rename tea/milk-first milk-last my-site  where two debates have it",
      "  moot rename milk-first milk-last --dry-run    prints what would change",
      "  moot rename tea/@aunt @guest --name \"A guest\"  calls the aunt otherwise",
      "  moot rename @aunt @aunt --name \"A guest\"       keeps the id"
    })
public final class RenameCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description =
          "The claim: its id, or debate/id where several debates have that id. A participant: @id, or debate/@id.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "Its new id, in the same debate.")
  private String wanted = "";

  @Mixin private SiteParameter site;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What pages are to call the participant from now on.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--dry-run",
      description = "Prints the change as a diff for `patch -p1`, and writes nothing.")
  private boolean dryRun;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    ReportPrinter printer = report.printer(common.out(), common.err());
    ProgressLine progress = new ProgressLine(common.err());
    RenameResult result =
        new SiteRenamer(PluginOptions.installation(), report.listener(progress))
            .rename(
                new RenameOptions(
                    site.existing(), old, wanted, name, plugins.safe(), !dryRun, Unsaved.NONE));
    progress.clear();
    return new RenamePrinter(printer, dryRun).print(result, site.folder());
  }
}
