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
    BuildOptions options = writing(common, Optional.ofNullable(output), Optional.ofNullable(url));
    return common.run(options, spec.commandLine().getOut(), spec.commandLine().getErr());
  }

  /** A build of what {@code common} names. */
  static BuildOptions writing(CommonOptions common, Optional<Path> output, Optional<String> url)
      throws RefusedException {
    if (url.isPresent() && !ConfigReader.isSiteAddress(url.get())) {
      throw new RefusedException(
          "`" + url.get() + "` is not an address where a site can be",
          "write it in full: `--url https://example.org/`");
    }
    return new BuildOptions(
        common.site,
        output,
        url,
        common.sources(),
        common.drafts,
        common.safe,
        true,
        common.strict);
  }
}
