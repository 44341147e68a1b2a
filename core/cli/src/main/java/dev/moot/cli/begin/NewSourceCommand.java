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

/** {@code moot new source}. */
@Command(
    name = "source",
    header = "Adds a source to a debate: a text that was read.",
    description = {
      "",
      "It goes behind the last source in the file of the debate; nothing else in the file changes. Its text belongs in sources/, where quotes are looked up, and is never published.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new source \"The thread\" my-site",
      "  moot new source \"The thread\" --file thread.txt --url https://example.org/thread --kind comment-thread"
    })
public final class NewSourceCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Mixin private DebateOption debate;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Its id within the debate; made of the title if left out.")
  private @Nullable String id;

  @Option(
      names = "--file",
      paramLabel = "NAME",
      description = "The name of its text in sources/; without this and --url, the id and .txt.")
  private @Nullable String file;

  @Option(names = "--url", paramLabel = "URL", description = "Where it was published, in full.")
  private @Nullable String url;

  @Option(
      names = "--kind",
      paramLabel = "WORD",
      description = "What it is: post, comment-thread, transcript, paper or other.")
  private @Nullable String kind;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      DebateAdditions debates = new DebateAdditions(additions);
      String in = debates.debate(debate.id());
      SiteAdditions.Added added =
          debates.source(
              titled.title(),
              Optional.ofNullable(id),
              Optional.of(in),
              Optional.ofNullable(file),
              Optional.ofNullable(url),
              Optional.ofNullable(kind));
      titled.say(
          added,
          "added `" + added.id() + "` to",
          common.out(),
          "put its text into sources/, under the name behind `file:`, so that quotes are looked up in it",
          "quote from it: `moot new quote \"Their words.\""
              + titled.argument()
              + " --claim ID --source "
              + added.id()
              + "`");
    }
    return 0;
  }
}
