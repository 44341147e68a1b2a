package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.DebateOption;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.DebateAdditions;
import dev.moot.engine.SiteAdditions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new participant}. */
@Command(
    name = "participant",
    header = "Adds a participant to a debate.",
    description = {
      "",
      "They go behind the last participant in the file of the debate; nothing else in the file changes.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new participant \"Ada Lin\" my-site",
      "  moot new participant \"The one who asked\" --debate tea --id asker"
    })
public final class NewParticipantCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Mixin private DebateOption debate;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Their id within the debate; made of the name if left out.")
  private @Nullable String id;

  @Option(names = "--url", paramLabel = "URL", description = "Their page elsewhere, in full.")
  private @Nullable String url;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      DebateAdditions debates = new DebateAdditions(additions);
      SiteAdditions.Added added =
          debates.participant(
              titled.title(), Optional.ofNullable(id), debate.id(), Optional.ofNullable(url));
      titled.say(
          added,
          "added `" + added.id() + "` to",
          common.out(),
          "quote them: `moot new quote \"Their words.\""
              + titled.argument()
              + " --claim ID --by "
              + added.id()
              + "`",
          "or give them a stance, below a claim: `stances: {"
              + added.id()
              + ": {stance: ...}}`, "
              + NewQuoteCommand.POSITIONS);
    }
    return 0;
  }
}
