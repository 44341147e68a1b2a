package dev.moot.cli.command;

import dev.moot.cli.option.BuildingOptions;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.report.Report;
import dev.moot.cli.report.Version;
import dev.moot.engine.CheckOptions;
import dev.moot.engine.external.AllowedAddresses;
import dev.moot.engine.external.ExternalCheck;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot check}. */
@Command(
    name = "check",
    header = "Checks a site and publishes nothing.",
    description = {
      "",
      "Finds all that a build would: mistakes in claim files and front matter, unknown claims, quotes that are not in their source, broken links, templates that fail.",
      "Beside that: assets that nothing names, titles and claims that say the same, posts without a summary, and, with --external, links to other sites that lead nowhere any more.",
      "Compares the cases of the site's own directives, directives/NAME.md, with the HTML beside them.",
      "Then reports how evenly each debate is digested: who has how many claims and words, and which reasons nobody answers.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot check my-site                    quotes of stored sources are checked",
      "  moot check my-site --sources texts    quotes of all sources are",
      "  moot check my-site --external         links to other sites too",
      "  moot check my-site --format json      for other programs",
      "  moot check my-site --format github    marks the lines in a pull request",
      "  moot check my-site --format sarif > moot.sarif"
    })
public final class CheckCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private BuildingOptions building;

  @Mixin private ReportOptions report;

  @Option(
      names = "--external",
      description =
          "Asks other sites whether what is linked to is still there, each once a second at most. Answers are kept in .moot for a week, bad ones for a day.")
  private boolean external;

  @Option(
      names = "--allow-private",
      description = "Lets --external ask this machine and its network too.")
  private boolean allowPrivate;

  @Option(
      names = "--update-cases",
      description = "Writes down what the cases of directives give, in place of comparing it.")
  private boolean updateCases;

  @Override
  public Integer call() throws Exception {
    CheckOptions options = building.checking().withUpdate(updateCases);
    options = options.withExternal(outside(options.site().site()));
    Report checked = new SiteRun(report, common.err()).of(options);
    report.printer(common.out(), common.err()).print(checked);
    return checked.exitCode();
  }

  private Optional<ExternalCheck> outside(Path site) {
    AllowedAddresses allowed = allowPrivate ? AllowedAddresses.ANYWHERE : AllowedAddresses.PUBLIC;
    return external
        ? Optional.of(new ExternalCheck(site, allowed, new SystemTime(), Version.number()))
        : Optional.empty();
  }
}
