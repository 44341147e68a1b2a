package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.PluginsPrinter;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.PluginsResult;
import dev.moot.engine.SitePlugins;
import dev.moot.engine.write.RefusedException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot plugins}. */
@Command(
    name = "plugins",
    header = "Lists the plugins of a site: what they are, whether they are on, what they add.",
    description = {
      "",
      "Of each: its version, whether it came with Moot or lies in the site's plugins/, the SHA-256 of its jar, the versions of the api it is made for, what it adds and may report, and its settings with the line of moot.yaml that sets them. After them come the directives that are templates of the site or its theme. To find out what a plugin adds, it is started. With --lock nothing is listed and nothing started: plugins.lock is written, and from then on a plugin of the site that is not what it says, is not in it or is gone is an error of every build and check.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot plugins                     those of the site in the current folder",
      "  moot plugins my-site --safe      runs no code but what came with Moot",
      "  moot plugins --lock              accepts what is there; commit plugins.lock",
      "  moot plugins --format json       for other programs"
    })
public final class PluginsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private SiteParameter site;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  @Option(
      names = "--lock",
      description = "Writes the SHA-256 of each plugin of the site in use to plugins.lock.")
  private boolean lock;

  @Override
  public Integer call() throws Exception {
    ReportPrinter printer = report.printer(common.out(), common.err());
    if (lock) {
      if (plugins.safe()) {
        throw new RefusedException(
            "--safe leaves plugins out, and --lock accepts all", "leave one of the two out");
      }
      return new PluginsPrinter(printer)
          .print(
              new SitePlugins(PluginOptions.installation()).lock(site.existing()), site.folder());
    }
    PluginsResult result =
        new SitePlugins(PluginOptions.installation()).list(site.existing(), plugins.safe());
    return new PluginsPrinter(printer).print(result, site.folder());
  }
}
