package dev.moot.cli;

import dev.moot.engine.BuildOptions;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code moot check}. */
@Command(
    name = "check",
    header = "Checks a site and writes nothing.",
    description = {
      "",
      "Finds all that a build would: mistakes in claim files and front matter, unknown claims, quotes that are not in their source, broken links, templates that fail.",
      "Then reports how evenly each debate is digested: who has how many claims and words, and which reasons nobody answers.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot check my-site                    quotes of stored sources are checked",
      "  moot check my-site --sources texts    quotes of all sources are",
      "  moot check my-site --format json      for other programs"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Override
  public Integer call() throws Exception {
    BuildOptions options =
        new BuildOptions(
            common.site,
            Optional.empty(),
            Optional.empty(),
            common.sources(),
            common.drafts,
            common.now(),
            common.safe,
            false,
            common.strict);
    return common.run(options, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
