package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.QuietOption;
import dev.moot.engine.SiteScaffold;
import dev.moot.engine.scaffold.NewDirective;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code moot new directive}. */
@Command(
    name = "directive",
    header = "Begins a directive that is a template: no code, no jar.",
    description = {
      "",
      "Writes directives/NAME.ftlh, which writers use as :::NAME, and a case of it: Markdown, and the HTML that it gives, which `moot check` compares.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new directive video my-site",
      "  moot new directive video themes/mine"
    })
public final class NewDirectiveCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "What writers call it: lower-case words joined by hyphens.")
  private String name = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "The folder of the site or the theme; the current one if left out.")
  private Path folder = Path.of(".");

  @Mixin private QuietOption quiet;

  @Override
  public Integer call() throws Exception {
    IdParameters.check(name);
    IdParameters.checkDirective(name);
    PrintWriter out = common.out();
    List<String> written = SiteScaffold.directive(folder, new NewDirective(name));
    if (!quiet.isSet()) {
      written.forEach(path -> out.println("wrote " + folder.resolve(path).normalize()));
      out.println("write it in a post as directives/" + name + ".md does");
    }
    return 0;
  }
}
