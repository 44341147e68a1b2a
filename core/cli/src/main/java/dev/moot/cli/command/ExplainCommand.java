package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.LanguageOption;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ExplainPrinter;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.ExplainOptions;
import dev.moot.engine.ExplainResult;
import dev.moot.engine.SiteExplainer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot explain}. */
@Command(
    name = "explain",
    header =
        "Says what the map of a debate comes to, and why; or what a code of a diagnostic means.",
    description = {
      "",
      "For each person: how strong each claim comes out, given what they think of the rest. For all of them: which claims divide them, whose mind each would change, and what the map may be missing. For one claim: what raises and lowers it, and what it does to the claim the debate is about. The numbers describe the map, not the truth.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot explain milk                         a debate of the site in the current folder",
      "  moot explain milk/first my-site           one claim of it",
      "  moot explain milk --participants ann,bob  what divides these two",
      "  moot explain milk --at 2026-03-01         the map as it stood then",
      "  moot explain link/broken                  what is reported so",
      "  moot explain milk --format json           for other programs"
    })
public final class ExplainCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "DEBATE[/CLAIM]",
      description =
          "The debate, or a claim of it; or the code of a diagnostic: what it means, and whether it can weigh less.")
  private String subject = "";

  @Mixin private SiteParameter site;

  @Option(
      names = "--semantics",
      paramLabel = "NAME",
      description =
          "The way of reckoning: quadratic-energy (the usual one), df-quad, euler, or grounded, which goes without anybody's views.")
  private @Nullable String semantics;

  @Option(
      names = "--participants",
      paramLabel = "ID,ID",
      split = ",",
      description = "The people to go by; all if left out.")
  private List<String> participants = List.of();

  @Option(
      names = "--at",
      paramLabel = "DAY",
      description =
          "The map as it stood on that day, such as 2026-03-01: with the views that people had by then. What has no date counts as always so.")
  private @Nullable LocalDate at;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description =
          "The language to answer in, such as de or pt-BR; that of the site if left out. What has no words there is in English.")
  private @Nullable String lang;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    ReportPrinter printer = report.printer(common.out(), common.err());
    ProgressLine progress = new ProgressLine(common.err());
    ExplainResult result =
        new SiteExplainer(PluginOptions.installation(), report.listener(progress))
            .explain(
                new ExplainOptions(
                    site.existing(),
                    subject,
                    Optional.ofNullable(semantics),
                    participants.stream().map(String::strip).toList(),
                    Optional.ofNullable(at),
                    LanguageOption.read("--lang", lang),
                    plugins.safe()));
    progress.clear();
    return new ExplainPrinter(printer).print(result, site.folder());
  }
}
