package dev.moot.cli.command;

import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.ExitCode;
import dev.moot.cli.report.ExplainPrinter;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.Report;
import dev.moot.cli.report.ReportFormat;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.ExplainOptions;
import dev.moot.engine.ExplainResult;
import dev.moot.engine.SiteExplainer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code moot explain}. */
@Command(
    name = "explain",
    header = "Says what the map of a debate comes to, and why.",
    description = {
      "",
      "For each person: how strong each claim comes out, given what they think of the rest. For all"
          + " of them: which claims divide them, whose mind each would change, and what the map may"
          + " be missing. For one claim: what raises and lowers it, and what it does to the claim"
          + " the debate is about. The numbers describe the map, not the truth.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot explain milk                         a debate of the site in the current folder",
      "  moot explain milk/first my-site           one claim of it",
      "  moot explain milk --participants ann,bob  what divides these two",
      "  moot explain milk --format json           for other programs"
    })
public final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DEBATE[/CLAIM]",
      description = "The debate, or a claim of it.")
  private String subject = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SITE",
      defaultValue = ".",
      description = "The folder that holds moot.yaml; the current one if left out.")
  private Path site = Path.of(".");

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description =
          "The way of reckoning: quadratic-energy (the usual one), df-quad, euler, or grounded,"
              + " which goes without anybody''s views.")
  private @Nullable String semantics;

  @Option(
      names = "--participants",
      paramLabel = "ID,ID",
      split = ",",
      description = "The people to go by; all if left out.")
  private List<String> participants = List.of();

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ProgressLine progress = new ProgressLine(err);
    ExplainResult result =
        new SiteExplainer(ReportOptions.installation(), report.listener(progress))
            .explain(
                new ExplainOptions(
                    site,
                    subject,
                    Optional.ofNullable(semantics),
                    participants.stream().map(String::strip).toList(),
                    report.safe));
    progress.clear();
    boolean failed = result.found().hasErrors();
    if (report.format == ReportFormat.JSON) {
      ExplainPrinter.json(result, out);
    } else {
      // A site that is fine needs no summary before the answer.
      report
          .printer(out, err)
          .print(new Report(BuildOptions.reading(site), result.found(), failed, true));
      if (report.format == ReportFormat.TEXT) {
        result.explanation().ifPresent(e -> ExplainPrinter.text(e, out));
      }
    }
    return failed ? ExitCode.CONTENT : 0;
  }
}
