package dev.moot.cli.begin;

import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.DebateOption;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.SiteAdditions;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new claim}. */
@Command(
    name = "claim",
    header = "Adds a claim to a debate.",
    description = {
      "",
      "It goes behind the last claim of the debate's file; nothing else in the file changes.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new claim \"Milk poured into hot tea is scalded.\" my-site",
      "  moot new claim \"Milk poured into hot tea is scalded.\" --debate tea --id scalding"
    })
public final class NewClaimCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Mixin private DebateOption debate;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id within the debate; made of the sentence if left out.")
  private @Nullable String id;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      SiteAdditions.Added added =
          additions.claim(titled.title(), Optional.ofNullable(id), debate.id());
      titled.say(
          added,
          "added `" + added.id() + "` to",
          common.out(),
          "give it a quote or evidence, and say what it supports or attacks",
          "in a digest, `[[" + added.id() + "]]` names it");
    }
    return 0;
  }
}
