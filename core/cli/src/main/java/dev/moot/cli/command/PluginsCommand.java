package dev.moot.cli.command;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.ReportOptions;
import dev.moot.cli.option.SiteParameter;
import dev.moot.cli.report.PluginsPrinter;
import dev.moot.cli.report.ReportPrinter;
import dev.moot.engine.PluginsResult;
import dev.moot.engine.SitePlugins;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code moot plugins}. */
@Command(
    name = "plugins",
    header = "Lists the plugins of a site: what they are, whether they are on, what they add.",
    description = {
      "",
      "Of each: its version, whether it came with Moot or lies in the site's plugins/, the SHA-256 of its jar, the versions of the api it is made for, what it adds and may report, and its settings with the line of moot.yaml that sets them. After them come the directives that are templates of the site or its theme. To find out what a plugin adds, it is started.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot plugins                     those of the site in the current folder",
      "  moot plugins my-site --safe      only those that came with Moot; runs no other",
      "  moot plugins --format json       for other programs"
    })
public final class PluginsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private SiteParameter site;

  @Mixin private PluginOptions plugins;

  @Mixin private ReportOptions report;

  @Override
  public Integer call() throws Exception {
    ReportPrinter printer = report.printer(common.out(), common.err());
    PluginsResult result =
        new SitePlugins(PluginOptions.installation()).list(site.existing(), plugins.safe());
    return new PluginsPrinter(printer).print(result, site.folder());
  }
}
