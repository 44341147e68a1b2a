package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.cli.report.Version;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewPlugin;
import dev.moot.engine.scaffold.NewPluginFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new plugin}. */
@Command(
    name = "plugin",
    header = "Begins a plugin: a Maven project, or a folder without code.",
    description = {
      "",
      "It has a directive of its name and its tests. The README of a Maven project says how to build and use it. A folder needs no building: its directives are templates, and it lies in plugins/ of a site.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new plugin tally",
      "  moot new plugin tally ../plugins/tally",
      "  moot new plugin tally --folder       plugins/tally of the site here"
    })
public final class NewPluginCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private IdParameters named;

  @Option(
      names = "--folder",
      description =
          "Begins a plugin without code; in plugins/ID of the site here if DIR is left out.")
  private boolean folder;

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    String id = named.id();
    IdParameters.checkDirective(id);
    Path target = folder ? named.folderInSite() : named.folder();
    SiteScaffold.Written written =
        folder
            ? SiteScaffold.plugin(target, new NewPluginFolder(id))
            : SiteScaffold.plugin(target, new NewPlugin(id, Version.number()));
    if (!quiet.isSet()) {
      PrintWriter out = common.out();
      NewSiteCommand.say(target, written, out);
      out.println(
          folder
              ? "next: add `plugins: {"
                  + id
                  + ": true}` to moot.yaml; `:::"
                  + id
                  + "` is its directive"
              : "next: README.md says how to get what it is compiled against, and how to build it");
    }
    return 0;
  }
}
