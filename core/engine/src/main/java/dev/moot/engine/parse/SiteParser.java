package dev.moot.engine.parse;

import dev.moot.engine.read.LastChanges;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.work.Amount;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Tools;
import dev.moot.engine.work.WatchedWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** Parses all files of a site, several at a time. */
public final class SiteParser {

  private enum Kind {
    POST,
    PAGE,
    CLAIMS
  }

  private record Item(Kind kind, SourceFile file) {}

  private record Parsed(Optional<ParsedPost> post, Optional<ParsedDebate> debate) {}

  private final Tools tools;
  private final LastChanges lastChanges;
  private final PostReader posts;

  /**
   * @param lastChanges when files last changed, as far as that is known
   */
  public SiteParser(Tools tools, LastChanges lastChanges) {
    this.tools = tools;
    this.lastChanges = lastChanges;
    this.posts = new PostReader(tools.config(), tools.plugins(), lastChanges);
  }

  /** Parses {@code files}; what cannot be parsed is reported and left out. */
  public ParsedSite parse(SiteFiles files, IntConsumer progress) {
    List<Item> items = new ArrayList<>();
    files.claims().forEach(f -> items.add(new Item(Kind.CLAIMS, f)));
    files.posts().forEach(f -> items.add(new Item(Kind.POST, f)));
    files.pages().forEach(f -> items.add(new Item(Kind.PAGE, f)));
    List<Outcome<Parsed>> outcomes = tools.workers().map(items, this::parse, progress);
    List<ParsedPost> parsedPosts = new ArrayList<>();
    List<ParsedDebate> parsedDebates = new ArrayList<>();
    Set<String> unreadable = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Outcome<Parsed> outcome = outcomes.get(i);
      if (outcome.value().isEmpty()) {
        reading(item.file()).report(outcome, tools);
      }
      outcome.value().flatMap(Parsed::post).ifPresent(parsedPosts::add);
      Optional<ParsedDebate> debate = outcome.value().flatMap(Parsed::debate);
      debate.ifPresent(parsedDebates::add);
      if (item.kind() == Kind.CLAIMS && debate.isEmpty()) {
        unreadable.add(item.file().stem());
      }
    }
    return new ParsedSite(tools.config(), files, parsedPosts, parsedDebates, unreadable);
  }

  private Parsed parse(Item item) {
    SourceFile file = item.file();
    return tools.recall(
        Parsed.class,
        file.path(),
        List.of(
            file.text(),
            tools.config().markup(),
            tools.plugins().loaded(),
            lastChanges.of(file.path())),
        t -> parse(item, t));
  }

  private Parsed parse(Item item, Tools with) {
    return switch (item.kind()) {
      case CLAIMS ->
          new Parsed(Optional.empty(), new ClaimFileReader(with.diagnostics()).read(item.file()));
      case POST -> new Parsed(posts.read(item.file(), true, with), Optional.empty());
      case PAGE -> new Parsed(posts.read(item.file(), false, with), Optional.empty());
    };
  }

  private static WatchedWork reading(SourceFile file) {
    return new WatchedWork(
        file.whole(),
        "reading this file",
        Amount.ofText(file.text()),
        MarkdownRules.TOO_SLOW,
        Optional.of("this file nests too deeply to be read"));
  }
}
