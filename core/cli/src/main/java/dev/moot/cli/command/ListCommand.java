package dev.moot.cli.command;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ListPrinter;
import dev.moot.cli.report.ListPrinter.Kind;
import dev.moot.cli.report.ProgressLine;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.ListResult;
import dev.moot.engine.SiteLister;
import dev.moot.engine.write.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot list}. */
@Command(
    name = "list",
    header = "Lists the claims, people, sources or quotes of a site.",
    description = {
      "",
      "One a line: its id, its words, and where it is written. A claim is used when a post or page names it, or a root, relation, crux, expectation, question, condition or same_as does; a person when they speak; a source when something is quoted from it; a quote when its claim is used.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot list claims                       those of the site in the current folder",
      "  moot list people my-site --unused      who is declared and never speaks",
      "  moot list quotes --format json         for other programs"
    })
public final class ListCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  /** What completion offers. */
  static final class Words extends ArrayList<String> {

    private static final long serialVersionUID = 1;

    Words() {
      super(Stream.of(Kind.values()).map(Kind::word).toList());
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "WHAT",
      completionCandidates = Words.class,
      description = "claims, people, sources or quotes.")
  private String what = "";

  @Mixin private SiteParameter site;

  @Option(names = "--unused", description = "Lists only what nothing uses.")
  private boolean unused;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  private Kind kind() throws RefusedException {
    List<String> words = new Words();
    return Stream.of(Kind.values())
        .filter(k -> k.word().equals(what))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "`" + what + "` is nothing that can be listed",
                    Nearest.to(what, words)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("write one of " + String.join(", ", words))));
  }

  @Override
  public Integer call() throws Exception {
    Kind kind = kind();
    ReportPrinter printer = report.printer(common.out(), common.err());
    ProgressLine progress = new ProgressLine(common.err());
    ListResult result =
        new SiteLister(PluginOptions.installation(), report.listener(progress))
            .list(site.existing(), plugins.safe());
    progress.clear();
    return new ListPrinter(printer, kind, unused).print(result, site.folder());
  }
}
