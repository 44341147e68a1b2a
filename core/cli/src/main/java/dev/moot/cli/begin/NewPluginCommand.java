package dev.moot.cli.begin;

import dev.moot.api.model.Slug;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewPlugin;
import dev.moot.engine.write.RefusedException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code moot new plugin}. */
@Command(
    name = "plugin",
    header = "Begins a Maven project for a plugin.",
    description = {
      "",
      "It has a directive and its tests, and says in its README how to build and use it.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new plugin tally",
      "  moot new plugin tally ../plugins/tally"
    })
public final class NewPluginCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "Its id: lower-case words joined by hyphens. Its directive has that name too.")
  private String id = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder to make it in; one of its name if left out.")
  private @Nullable Path folder;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    if (!Slug.isSlug(id)) {
      throw new RefusedException(
          "`" + id + "` is not an id",
          "ids are lower-case words joined by hyphens: `" + Slug.of(id) + "`");
    }
    if (Character.isDigit(id.charAt(0))) {
      throw new RefusedException(
          "`" + id + "` begins with a digit, and the name of a directive must not",
          "begin with a letter: `my-" + id + "`");
    }
    Path target = folder == null ? Path.of(id) : folder;
    PrintWriter out = common.out();
    NewSiteCommand.say(
        target, SiteScaffold.plugin(target, new NewPlugin(id, Version.number())), out);
    if (!quiet.isSet()) {
      out.println(
          "next: README.md says how to get what it is compiled against, and how to build it");
    }
    return 0;
  }
}
