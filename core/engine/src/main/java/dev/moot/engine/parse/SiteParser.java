package dev.moot.engine.parse;

import dev.moot.engine.config.Trust;
import dev.moot.engine.plugin.EngineSignal;
import dev.moot.engine.read.ActiveAssets;
import dev.moot.engine.read.LastChanges;
import dev.moot.engine.read.SiteFiles;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.MarkdownRules;
import dev.moot.engine.watch.Outcome;
import dev.moot.engine.work.Amount;
import dev.moot.engine.work.Memory;
import dev.moot.engine.work.Tools;
import dev.moot.engine.work.WatchedWork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Parses all files of a site, several at a time. */
public final class SiteParser {

  /**
   * Of how many characters of posts the syntax trees are held until their pages are made; of more
   * they are made a second time. A character of a post is 10 to 20 bytes of its tree.
   */
  private static final long MOST_KEPT = 40L << 20;

  private enum Kind {
    POST,
    PAGE,
    CLAIMS
  }

  private record Item(Kind kind, SourceFile file) {}

  /** What is kept of a file. */
  record Facts(Optional<PostFacts> post, Optional<DebateFacts> debate) implements Memory.Lasting {}

  private record Parsed(Optional<ParsedPost> post, Optional<ParsedDebate> debate) {}

  private final Tools tools;
  private final LastChanges lastChanges;
  private final PostReader posts;
  private final AtomicLong kept = new AtomicLong();

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
    if (tools.config().markup() == Trust.SAFE && tools.config().assets() == Trust.SAFE) {
      new ActiveAssets(tools).check(files.assets());
    }
    return new ParsedSite(tools.config(), files, parsedPosts, parsedDebates, unreadable);
  }

  private Parsed parse(Item item) {
    SourceFile file = item.file();
    Object input =
        List.of(
            file.content(),
            tools.config().markup(),
            posts.typography(),
            new Memory.Surrounding(
                List.of(tools.plugins().loaded(), tools.plugins().templates().heads())),
            lastChanges.of(file.path()));
    AtomicReference<PostTree> made = new AtomicReference<>();
    Facts facts = tools.recall(Facts.class, file.path(), input, t -> facts(item, t, made));
    return new Parsed(
        facts.post().map(f -> new ParsedPost(f, file, input, tree(f, file, made.get()))),
        facts.debate().map(f -> new ParsedDebate(file, f)));
  }

  private Facts facts(Item item, Tools with, AtomicReference<PostTree> made) {
    SourceFile file = item.file();
    return switch (item.kind()) {
      case CLAIMS ->
          new Facts(Optional.empty(), new ClaimFileReader(with.diagnostics()).facts(file));
      case POST -> new Facts(posts.read(file, true, with, made::set), Optional.empty());
      case PAGE -> new Facts(posts.read(file, false, with, made::set), Optional.empty());
    };
  }

  private TreeOnDemand tree(PostFacts facts, SourceFile file, @Nullable PostTree made) {
    String title = facts.post().title();
    boolean keep = made != null && kept.addAndGet(made.document().getChars().length()) <= MOST_KEPT;
    return new TreeOnDemand(() -> again(file, title), made, keep);
  }

  /** Parses once more, on a thread whose stack is large enough, whoever asks. */
  private PostTree again(SourceFile file, String title) {
    Outcome<PostTree> outcome =
        tools
            .workers()
            .map(List.of(file), f -> posts.tree(f, title, tools.markdown()), done -> {})
            .get(0);
    if (outcome.value().isEmpty()) {
      reading(file).report(outcome, tools);
      throw new EngineSignal();
    }
    return outcome.value().get();
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
