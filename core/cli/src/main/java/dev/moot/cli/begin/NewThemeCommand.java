package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewTheme;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new theme}. */
@Command(
    name = "theme",
    header = "Begins a theme that stands on a shipped one.",
    description = {
      "",
      "It has a theme.yaml with an option, a style sheet, and the partial that links it. All the rest comes from its base.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new theme mine",
      "  moot new theme mine ../looks/mine --base plain"
    })
public final class NewThemeCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private IdParameters named;

  @Option(
      names = "--base",
      paramLabel = "THEME",
      description = "The shipped theme that it stands on; broadsheet if left out.")
  private String base = "broadsheet";

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    String id = named.id();
    Path target = named.folder();
    PrintWriter out = common.out();
    NewSiteCommand.say(
        target,
        new SiteScaffold(PluginOptions.installation())
            .theme(target, new NewTheme(id, base, Version.number())),
        out);
    if (!quiet.isSet()) {
      out.println(
          "next: name its path in moot.yaml, as it is from there: `theme: "
              + SiteScaffold.pathOfTheme(target, Path.of(""))
              + "`");
    }
    return 0;
  }
}
