package dev.moot.cli.command;

import dev.moot.cli.failure.FailurePrinter;
import dev.moot.cli.option.AddressOption;
import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.BuildingOptions;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.Terminal;
import dev.moot.cli.report.DeployPrinter;
import dev.moot.cli.report.ExitCode;
import dev.moot.cli.report.Report;
import dev.moot.deploy.DeployOptions;
import dev.moot.deploy.DeployResult;
import dev.moot.deploy.SiteDeployer;
import dev.moot.deploy.UnreachableException;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.config.DeployTarget;
import dev.moot.engine.write.RefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot deploy}. */
@Command(
    name = "deploy",
    header = "Builds a site and pushes it to a branch.",
    description = {
      "",
      "The site is built as `moot build` does; one with errors is not pushed. The branch then holds what Moot wrote into _site, and nothing else. Your work tree, index and branches stay as they are.",
      "Over https the token in MOOT_DEPLOY_TOKEN is used, for GitHub also the one in GITHUB_TOKEN. Without one, git pushes, with the keys and passwords that it knows.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot deploy                           to gh-pages of origin",
      "  moot deploy my-site --dry-run         says what would change there",
      "  moot deploy --branch site --squash    to another branch, without its history",
      "  moot deploy --remote git@example.org:me/my-site.git"
    })
public final class DeployCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private BuildingOptions building;

  @Mixin private ReportOptions reports;

  @Option(
      names = "--remote",
      paramLabel = "REMOTE",
      description =
          "A remote of the site's repository, or an address; what moot.yaml says if left out, else origin.")
  private @Nullable String remote;

  @Option(
      names = "--branch",
      paramLabel = "BRANCH",
      description = "The branch; what moot.yaml says if left out, else gh-pages.")
  private @Nullable String branch;

  @Option(names = "--dry-run", description = "Says what would change, and pushes nothing.")
  private boolean dryRun;

  @Option(
      names = "--squash",
      description = "Makes this the only commit of the branch, instead of its next one.")
  private boolean squash;

  @Option(
      names = "--replace",
      description = "Deletes files on the branch that Moot did not write, instead of refusing.")
  private boolean replace;

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What the commit says, in place of which commit it was made of.")
  private @Nullable String message;

  @Mixin private AddressOption address;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = common.out();
    PrintWriter err = common.err();
    BuildOptions options = building.building(address.url());
    Instant time = BuildMoment.now();
    Report report = new SiteRun(reports, err).of(options);
    DeployPrinter printer = new DeployPrinter(reports.printer(out, err));
    if (report.failed()) {
      printer.print(report);
      return report.exitCode();
    }
    try {
      printer.print(report, deploy(options, report.built().orElseThrow(), time), dryRun, squash);
      return ExitCode.DONE;
    } catch (UnreachableException e) {
      return new FailurePrinter(err).failed(String.valueOf(e.getMessage()), e.hint());
    }
  }

  private DeployResult deploy(BuildOptions built, Report.Built report, Instant time)
      throws RefusedException, UnreachableException, IOException {
    DeployTarget target = report.result().config().deploy();
    DeployOptions options =
        new DeployOptions(
            built.site().folder(),
            built.outputFolder(),
            Optional.ofNullable(remote).or(target::remote).orElse("origin"),
            Optional.ofNullable(branch).or(target::branch).orElse("gh-pages"),
            squash,
            replace,
            dryRun,
            Optional.ofNullable(message),
            time,
            Terminal.isThere(),
            System.getenv());
    return new SiteDeployer(options, Path.of("").toAbsolutePath()).deploy();
  }
}
