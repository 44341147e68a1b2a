package dev.moot.cli.begin;

import dev.moot.api.model.Position;
import dev.moot.cli.option.CommonOptions;
import dev.moot.cli.option.TitledOptions;
import dev.moot.engine.DebateAdditions;
import dev.moot.engine.SiteAdditions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code moot new quote}. */
@Command(
    name = "quote",
    header = "Adds a quote to a claim.",
    description = {
      "",
      "It goes behind the last quote of the claim; nothing else in the file changes. Words that the text of the source does not have, or that somebody else wrote there, are refused. Where the text is not in sources/, they are added and nobody has looked them up.",
      ""
    },
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  moot new quote \"It scalds.\" my-site --claim scalding --by asker --source thread",
      "  moot new quote \"It scalds.\" --claim tea/scalding"
    })
public final class NewQuoteCommand implements Callable<Integer> {

  /** All of them: to name one would be to say what somebody thinks. */
  static final String POSITIONS =
      Arrays.stream(Position.values()).map(Position::word).collect(Collectors.joining(", "));

  @Mixin private CommonOptions common;

  @Mixin private TitledOptions titled;

  @Option(
      names = "--claim",
      required = true,
      paramLabel = "ID",
      description = "The claim; debate/id where several debates have one of that id.")
  private String claim = "";

  @Option(
      names = "--by",
      paramLabel = "ID",
      description = "The participant who said it; the quote says nobody if left out.")
  private @Nullable String by;

  @Option(
      names = "--source",
      paramLabel = "ID",
      description = "The source it is from; the only one of the debate if left out.")
  private @Nullable String source;

  @Override
  public Integer call() throws Exception {
    try (SiteAdditions additions = titled.open()) {
      DebateAdditions debates = new DebateAdditions(additions);
      DebateAdditions.AddedQuote quote =
          debates.quote(
              titled.title(), claim, Optional.ofNullable(by), Optional.ofNullable(source));
      SiteAdditions.Added added = quote.added();
      List<String> next = new ArrayList<>();
      next.add(
          quote.checked()
              ? "its words are in the source"
              : "nobody has looked it up: the text of the source is not in sources/");
      if (by == null) {
        next.add("say who said it: `by: ID`");
      } else if (!quote.stands()) {
        next.add(
            "if they take a side on the claim, say which: `stances: {"
                + by
                + ": {stance: ...}}`, "
                + POSITIONS);
      }
      titled.say(
          added,
          "added a quote of `" + added.id() + "` to",
          common.out(),
          next.toArray(String[]::new));
    }
    return 0;
  }
}
