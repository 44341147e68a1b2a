package dev.moot.engine.parse;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.read.LastChanges;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Outcome;
import dev.moot.engine.work.Workers;
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

  private final SiteConfig config;
  private final Workers workers;
  private final Memory memory;
  private final LastChanges lastChanges;
  private final PostReader posts;
  private final Plugins plugins;
  private final Diagnostics diagnostics;

  /**
   * @param memory the files that were parsed before; what was parsed with other plugins, or with
   *     another {@code markup}, does not count
   * @param lastChanges when files last changed, as far as that is known
   */
  public SiteParser(
      SiteConfig config,
      MarkdownEngine markdown,
      Plugins plugins,
      Workers workers,
      Memory memory,
      LastChanges lastChanges,
      Diagnostics diagnostics) {
    this.config = config;
    this.workers = workers;
    this.memory = memory;
    this.lastChanges = lastChanges;
    this.posts = new PostReader(markdown, plugins, config.markup(), lastChanges, diagnostics);
    this.plugins = plugins;
    this.diagnostics = diagnostics;
  }

  /** Parses {@code files}; what cannot be parsed is reported and left out. */
  public ParsedSite parse(SiteFiles files, IntConsumer progress) {
    List<Item> items = new ArrayList<>();
    files.claims().forEach(f -> items.add(new Item(Kind.CLAIMS, f)));
    files.posts().forEach(f -> items.add(new Item(Kind.POST, f)));
    files.pages().forEach(f -> items.add(new Item(Kind.PAGE, f)));
    List<Outcome<Parsed>> outcomes = workers.map(items, this::parse, progress);
    List<ParsedPost> parsedPosts = new ArrayList<>();
    List<ParsedDebate> parsedDebates = new ArrayList<>();
    Set<String> unreadable = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Outcome<Parsed> outcome = outcomes.get(i);
      if (outcome.value().isEmpty()) {
        reportFailure(item.file(), outcome);
      }
      outcome.value().flatMap(Parsed::post).ifPresent(parsedPosts::add);
      Optional<ParsedDebate> debate = outcome.value().flatMap(Parsed::debate);
      debate.ifPresent(parsedDebates::add);
      if (item.kind() == Kind.CLAIMS && debate.isEmpty()) {
        unreadable.add(item.file().stem());
      }
    }
    return new ParsedSite(config, files, parsedPosts, parsedDebates, unreadable);
  }

  private Parsed parse(Item item) {
    SourceFile file = item.file();
    return memory.recall(
        Parsed.class,
        file.path(),
        List.of(file.text(), config.markup(), plugins, lastChanges.of(file.path())),
        () -> parseNow(item));
  }

  private Parsed parseNow(Item item) {
    return switch (item.kind()) {
      case CLAIMS ->
          new Parsed(Optional.empty(), new ClaimFileReader(diagnostics).read(item.file()));
      case POST -> new Parsed(posts.read(item.file(), true), Optional.empty());
      case PAGE -> new Parsed(posts.read(item.file(), false), Optional.empty());
    };
  }

  private void reportFailure(SourceFile file, Outcome<?> outcome) {
    if (outcome.isTooSlow()) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.TOO_SLOW,
                  file.whole(),
                  "reading this file takes longer than 10 seconds")
              .withHint(
                  "look for very long paragraphs or deeply nested brackets, and break them up"));
      return;
    }
    Throwable failure = outcome.failure().orElseThrow();
    if (plugins.blame(failure, file.whole())) {
      return;
    }
    if (failure instanceof StackOverflowError) {
      diagnostics.report(
          Diagnostic.of(
                  MarkdownRules.TOO_DEEP, file.whole(), "this file nests too deeply to be read")
              .withHint("look for long runs of `>`, `*`, `[` or `(`"));
      return;
    }
    Outcome.rethrow(failure);
  }
}
