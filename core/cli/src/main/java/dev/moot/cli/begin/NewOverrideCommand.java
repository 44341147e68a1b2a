package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.engine.SiteOverrides;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code moot new override}. */
@Command(
    name = "override",
    header = "Copies a file of the theme or of a plugin, to be changed.",
    description = {
      "",
      "The copy goes into the site's theme folder, or into a theme that has a base. What it was copied from is noted beside it, and a build says so once that has changed.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new override layouts/post.ftlh my-site",
      "  moot new override partials/aside.ftlh my-site",
      "  moot new override partials/frame.ftlh ../my-theme"
    })
public final class NewOverrideCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "The file as it lies in a theme: layouts/post.ftlh.")
  private String file = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the site or the theme; the current one if left out.")
  private Path folder = Path.of(".");

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    String copy = SiteOverrides.copy(PluginOptions.installation(), folder, file);
    if (!quiet.isSet()) {
      PrintWriter out = common.out();
      out.println("wrote " + folder.resolve(copy).normalize());
    }
    return 0;
  }
}
