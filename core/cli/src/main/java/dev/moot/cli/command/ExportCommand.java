package dev.moot.cli.command;

import dev.moot.cli.option.AccountFormat;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.ExportFormats;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ExportPrinter;
import dev.moot.engine.ExportOptions;
import dev.moot.engine.ExportResult;
import dev.moot.engine.SiteExporter;
import dev.moot.engine.pipeline.BuildListener;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code moot export}. */
@Command(
    name = "export",
    header = "Prints a debate in the form of another program.",
    description = {
      "",
      "What that form cannot hold is left out, and the last lines say what; they go where errors go, so that the file is what is printed. `exports: [FORMAT]` in moot.yaml publishes the same beside the debate.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot export dot milk > milk.dot                 a debate of the site in the current folder",
      "  moot export aif milk my-site > milk.aif.json    of another site",
      "  moot export csv milk --format json              with what was left out, for other programs"
    })
public final class ExportCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      completionCandidates = ExportFormats.class,
      description = "What to write: ${COMPLETION-CANDIDATES}; plugins can add others.")
  private String format = "";

  @Parameters(index = "1", paramLabel = "DEBATE", description = "The debate.")
  private String debate = "";

  @Mixin private SiteParameter site;

  @Mixin private AccountFormat report;

  @Mixin private PluginOptions plugins;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    ExportResult result =
        new SiteExporter(PluginOptions.installation(), BuildListener.SILENT)
            .run(new ExportOptions(site.existing(), format, debate, plugins.safe()));
    return new ExportPrinter(common.out(), common.err(), report.wanted(), quiet.isSet())
        .print(result, site.folder());
  }
}
