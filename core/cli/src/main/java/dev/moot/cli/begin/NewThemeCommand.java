package dev.moot.cli.begin;

import dev.moot.api.model.Slug;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.PluginOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewTheme;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its id: lower-case words joined by hyphens.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to make it in; one of its name if left out.")
  private @Nullable Path folder;

  @Option(
      names = "--base",
      paramLabel = "THEME",
      description = "The shipped theme that it stands on; broadsheet if left out.")
  private String base = "broadsheet";

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    if (!Slug.isSlug(id)) {
      throw new RefusedException(
          "`" + id + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(id) + "`");
    }
    Path target = folder == null ? Path.of(id) : folder;
    PrintWriter out = common.out();
    NewSiteCommand.say(
        target,
        new SiteScaffold(PluginOptions.installation())
            .theme(target, new NewTheme(id, base, Version.number())),
        out);
    if (!quiet.isSet()) {
      out.println("next: name its path in moot.yaml, as it is from there: `theme: ../" + id + "`");
    }
    return 0;
  }
}
