package dev.moot.cli.command;

import dev.moot.cli.option.AddressOption;
import dev.moot.cli.option.BuildingOptions;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.Report;
import dev.moot.engine.BuildOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot build}. */
@Command(
    name = "build",
    header = "Builds a site into its _site folder.",
    description = {
      "",
      "Everything that is wrong is reported, with its place and what to write instead. An error anywhere leaves the last good site as it was.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot build                            the site in the current folder",
      "  moot build my-site -o public          into another folder",
      "  moot build my-site --url https://example.org/digests/"
    })
public final class BuildCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private BuildingOptions building;

  @Mixin private ReportOptions report;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write; SITE/_site if left out.")
  private @Nullable Path output;

  @Mixin private AddressOption address;

  @Option(names = "--clean", description = "Trusts nothing that was kept of an earlier build.")
  private boolean clean;

  @Option(
      names = "--verify",
      description = "Reads every file of the output, and mends what is not as it was written.")
  private boolean verify;

  @Override
  public Integer call() throws Exception {
    BuildOptions options =
        building.building(address.url()).withOutput(Optional.ofNullable(output)).withVerify(verify);
    KeptBuild kept = KeptBuild.of(options, common.arguments(), clean);
    Report built = new SiteRun(report, common.err()).of(options.withShelf(kept.shelf()));
    report.printer(common.out(), common.err()).print(built);
    kept.done(built, report);
    return built.exitCode();
  }
}
