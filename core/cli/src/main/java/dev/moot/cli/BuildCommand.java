package dev.moot.cli;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.write.RefusedException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code moot build}. */
@Command(
    name = "build",
    header = "Builds a site into its _site folder.",
    description = {
      "",
      "Everything that is wrong is reported, with its place and what to write instead. An error anywhere leaves the last good site as it was.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot build                            the site in the current folder",
      "  moot build my-site -o public          into another folder",
      "  moot build my-site --url https://example.org/digests/"
    })
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where to write; SITE/_site if left out.")
  private @Nullable Path output;

  @Option(
      names = "--url",
      paramLabel = "URL",
      description = "Where the site will be published, in place of the url in moot.yaml.")
  private @Nullable String url;

  @Override
  public Integer call() throws Exception {
    if (url != null && !ConfigReader.isSiteAddress(url)) {
      throw new RefusedException(
          "`" + url + "` is not an address where a site can be",
          "write it in full: `--url https://example.org/`");
    }
    BuildOptions options =
        new BuildOptions(
            common.site,
            Optional.ofNullable(output),
            Optional.ofNullable(url),
            common.sources(),
            common.drafts,
            common.now(),
            common.safe,
            true,
            common.strict);
    return common.run(options, spec.commandLine().getOut(), spec.commandLine().getErr());
  }
}
