package dev.moot.cli.command;

import dev.moot.api.diagnostic.Nearest;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.ReportFormat;
import dev.moot.cli.report.WhyPrinter;
import dev.moot.engine.PageMakers;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.trace.TraceBook;
import dev.moot.engine.write.RefusedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code moot why}. */
@Command(
    name = "why",
    header = "Says why the last build made a page anew, or kept it, and who makes what of it.",
    description = {
      "",
      "A build makes what has changed and keeps the rest. This says of one page, feed or data file which of the things it is made of were others, and which plugin, template and line of the sources makes what of it.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot why /claims/tea/lid-rattles/    a page by its address on the site",
      "  moot why _site/feed.xml my-site      a file of the output",
      "  moot why / --all                     all that the home page is made of",
      "  moot why / --format json             for other programs"
    })
public final class WhyCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "PATH",
      description = "The page or file: its address on the site, or its path in the output.")
  private String path = "";

  @Mixin private SiteParameter site;

  @Option(names = "--all", description = "Lists everything it is made of.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How to say it: text or json.")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws RefusedException {
    if (format != ReportFormat.TEXT && format != ReportFormat.JSON) {
      throw new RefusedException(
          "`--format " + format + "` is for findings; this is said as text or json",
          "say `--format json`");
    }
    TraceBook book =
        SiteStore.of(site.existing())
            .flatMap(s -> s.take(TraceBook.NAME, TraceBook.class))
            .orElse(TraceBook.EMPTY);
    String name = name(path);
    Optional<TraceBook.Output> output = book.output(name);
    SiteOptions options = SiteOptions.of(site.existing()).withSafe(plugins.safe());
    Optional<List<Part>> parts = new PageMakers(PluginOptions.installation()).of(options, name);
    if (output.isEmpty() && parts.isEmpty()) {
      throw new RefusedException(
          "a build would write no page, feed or data file `" + name + "`",
          Nearest.to(name, book.outputs().stream().map(TraceBook.Output::name).toList())
              .map(n -> "did you mean `" + n + "`?")
              .orElse("name it as it is called in the output, such as `claims/index.html`"));
    }
    WhyPrinter printer = new WhyPrinter(common.out(), name);
    if (format == ReportFormat.JSON) {
      printer.json(book, output, parts.orElse(List.of()));
    } else {
      printer.text(book, output, parts.orElse(List.of()), all);
    }
    return 0;
  }

  /** The path in the output that {@code typed} names. */
  private static String name(String typed) {
    String path = typed.replace('\\', '/').replaceFirst("^(\\./)?(.*/)?_site/", "/");
    path = path.replaceFirst("^\\./", "").replaceFirst("^/+", "");
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
