package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewPlugin;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code moot new plugin}. */
@Command(
    name = "plugin",
    header = "Begins a Maven project for a plugin.",
    description = {
      "",
      "It has a directive of its name and its tests, and says in its README how to build and use it.",
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

  @Mixin private IdParameters named;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    String id = named.id();
    IdParameters.checkDirective(id);
    Path target = named.folder();
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
