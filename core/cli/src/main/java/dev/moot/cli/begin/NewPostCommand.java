package dev.moot.cli.begin;

import dev.moot.cli.option.BuildMoment;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.SiteAdditions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new post}. */
@Command(
    name = "post",
    header = "Adds a post, dated today.",
    description = {
      "",
      "Today is that of the site's time zone. A site with one debate has it filled in.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new post \"Is it so?\" my-site",
      "  moot new post \"Is it so?\" --debate tea --slug is-it-so"
    })
public final class NewPostCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Option(
      names = "--slug",
      paramLabel = "NAME",
      description = "The file's name and the last part of its path; made of the title if left out.")
  private @Nullable String slug;

  @Option(names = "--debate", paramLabel = "ID", description = "The debate that it digests.")
  private @Nullable String debate;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      SiteAdditions.Added added =
          additions.post(
              titled.title(),
              Optional.ofNullable(slug),
              Optional.ofNullable(debate),
              BuildMoment.now());
      titled.say(
          added,
          "wrote",
          common.out(),
          "write the digest there; `moot check" + titled.argument() + "` says what is missing",
          added.debates().isEmpty()
              ? "there is no debate yet: `moot new debate \"What is it about?\""
                  + titled.argument()
                  + "`"
              : "bare ids of claims are looked up in the `debates` at its top");
    }
    return 0;
  }
}
