package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.SiteAdditions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new debate}. */
@Command(
    name = "debate",
    header = "Adds a debate with a claim to begin with.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new debate \"Does the milk go in first?\" my-site",
      "  moot new debate \"Does the milk go in first?\" --id tea"
    })
public final class NewDebateCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id and its file's name; made of the title if left out.")
  private @Nullable String id;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      SiteAdditions.Added added = additions.debate(titled.title(), Optional.ofNullable(id));
      titled.say(
          added,
          "wrote",
          common.out(),
          "say there what `first-claim` is, and who holds it",
          "`moot new claim \"One sentence.\""
              + titled.argument()
              + " --debate "
              + added.id()
              + "` adds another");
    }
    return 0;
  }
}
