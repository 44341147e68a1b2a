package dev.moot.engine.render;

import dev.moot.api.model.Permalink;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.link.Feed;
import dev.moot.engine.link.LinkedSite;
import dev.moot.engine.render.check.AnchorCheck;
import dev.moot.engine.render.feed.FeedFiles;
import dev.moot.engine.render.feed.FeedText;
import dev.moot.engine.render.feed.FeedTextBook;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.render.output.Planned;
import dev.moot.engine.store.Shelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Makes the whole of a site, or keeps of it what the last build left and would be the same. */
final class SiteMaking {

  private static final String TEXTS = "feed-texts";

  /** Has all be made. */
  static final BooleanSupplier NEVER = () -> false;

  /** How many are made before it is asked again whether to stop. */
  private static final int AT_ONCE = 16;

  private final LinkedSite linked;
  private final Rendering rendering;
  private final Renewal renewal;
  private final SiteAnswers answers;
  private final Function<String, Digest> digest;
  private final Shelf shelf;
  private final OutputSink sink;
  private final Map<Permalink, FeedTextBook.Text> oldTexts = new HashMap<>();
  private final Map<Permalink, FeedText> newTexts = new HashMap<>();
  private final Map<Permalink, Digest> allTexts = new TreeMap<>();
  private final BooleanSupplier stop;
  private boolean oldTextsRead;
  private boolean stopped;

  SiteMaking(
      LinkedSite linked,
      Rendering rendering,
      Renewal renewal,
      SiteAnswers answers,
      Function<String, Digest> digest,
      Shelf shelf,
      OutputSink sink,
      BooleanSupplier stop) {
    this.stop = stop;
    this.linked = linked;
    this.rendering = rendering;
    this.renewal = renewal;
    this.answers = answers;
    this.digest = digest;
    this.shelf = shelf;
    this.sink = sink;
  }

  /** Makes {@code pages}; says how many there are or could be made. */
  int pages(List<Planned<OutputFile>> pages, AnchorCheck anchors, IntConsumer progress) {
    List<Planned<OutputFile>> others = new ArrayList<>();
    int kept = 0;
    for (Planned<OutputFile> page : pages) {
      String path = page.permalink().outputFile();
      if (renewal.keeps(path, sink)) {
        kept++;
        if (anchors.pages().contains(path)) {
          sink.kept(path).ifPresent(anchors::look);
        }
      } else {
        others.add(page);
      }
    }
    int before = kept;
    OutputSink seen =
        file -> {
          anchors.look(file);
          sink.add(file);
        };
    return kept + make(others, seen, done -> progress.accept(before + done));
  }

  /** Makes {@code files}, which are no pages. */
  void files(List<Planned<OutputFile>> files) {
    make(
        files.stream().filter(f -> !renewal.keeps(f.permalink().outputFile(), sink)).toList(),
        sink,
        done -> {});
  }

  /** How many files were made, and not kept. */
  int made() {
    return renewal.made();
  }

  /** Whether it was told to stop before all was made. */
  boolean isStopped() {
    return stopped;
  }

  private int make(List<Planned<OutputFile>> planned, OutputSink to, IntConsumer progress) {
    if (stop == NEVER) {
      return makeSome(planned, to, progress);
    }
    int made = 0;
    for (int i = 0; i < planned.size() && !stopped; i += AT_ONCE) {
      stopped = stop.getAsBoolean();
      if (!stopped) {
        int before = made;
        made +=
            makeSome(
                planned.subList(i, Math.min(planned.size(), i + AT_ONCE)),
                to,
                done -> progress.accept(before + done));
      }
    }
    return made;
  }

  private int makeSome(List<Planned<OutputFile>> planned, OutputSink to, IntConsumer progress) {
    return rendering
        .all(
            planned.stream()
                .map(p -> renewed(p, p.permalink().outputFile(), OutputFile::digest))
                .map(
                    p ->
                        p.then(
                            file -> {
                              to.add(file);
                              return file.path();
                            }))
                .toList(),
            progress)
        .size();
  }

  private <T> Planned<T> renewed(
      Planned<T> planned, String name, Function<T, Optional<Digest>> result) {
    return new Planned<>(
        planned.permalink(),
        planned.place(),
        planned.amount(),
        outer -> renewal.make(name, planned.work(), result));
  }

  /** Makes all feeds of the site. */
  void feeds(FeedFiles feeds) {
    texts(feeds.texts(linked.feeds()));
    List<Planned<OutputFile>> others = new ArrayList<>();
    for (Feed feed : linked.feeds()) {
      for (Planned<OutputFile> file : feeds.files(feed, this::text)) {
        if (!renewal.keeps(file.permalink().outputFile(), sink)) {
          others.add(file);
        }
      }
    }
    if (!others.isEmpty()) {
      readOldTexts();
    }
    make(others, sink, done -> {});
  }

  /** Makes the texts of feeds that are not the same as in the last build. */
  private void texts(List<Planned<FeedText>> planned) {
    boolean known = shelf.has(TEXTS);
    List<Planned<FeedText>> others = new ArrayList<>();
    for (Planned<FeedText> one : planned) {
      Optional<Digest> same = known ? renewal.same(name(one.permalink())) : Optional.empty();
      if (same.isPresent()) {
        allTexts.put(one.permalink(), same.get());
      } else {
        others.add(one);
      }
    }
    newTexts.putAll(
        rendering.all(
            others.stream()
                .map(
                    p ->
                        renewed(
                            p, name(p.permalink()), text -> Optional.of(digest.apply(text.html()))))
                .toList(),
            done -> {}));
    newTexts.forEach((permalink, text) -> allTexts.put(permalink, digest.apply(text.html())));
    allTexts.forEach(answers::know);
  }

  private static String name(Permalink permalink) {
    return "feed text " + permalink.path();
  }

  private Optional<FeedText> text(Permalink permalink) {
    return Optional.ofNullable(newTexts.get(permalink))
        .or(() -> Optional.ofNullable(oldTexts.get(permalink)).map(FeedTextBook.Text::text));
  }

  private void readOldTexts() {
    if (!oldTextsRead) {
      oldTextsRead = true;
      shelf
          .take(TEXTS, FeedTextBook.class)
          .ifPresent(b -> b.texts().forEach(t -> oldTexts.put(new Permalink(t.permalink()), t)));
    }
  }

  /** Leaves on the shelf what the next build wants to know. */
  void leave(Shelf to) {
    renewal.leave(to, !stopped);
    if (newTexts.isEmpty()) {
      return; // they are there
    }
    readOldTexts();
    List<FeedTextBook.Text> texts = new ArrayList<>();
    for (Permalink permalink : allTexts.keySet()) {
      FeedText made = newTexts.get(permalink);
      FeedTextBook.Text known = oldTexts.get(permalink);
      if (made != null) {
        texts.add(FeedTextBook.Text.of(permalink.path(), made));
      } else if (known != null) {
        texts.add(known);
      }
    }
    to.put(TEXTS, new FeedTextBook(texts));
  }
}
