package dev.moot.engine.desk;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** A site with one debate and one source, on the desk. */
final class LaidOut implements AutoCloseable {

  static final String CLAIMS =
      """
      # The pond, as the village sees it.
      schema: claims/1
      debate: pond
      title: "Should it be drained?"
      root: drain
      sources:
        thread: {file: "pond.txt", title: "The thread", kind: comment-thread, stored: false}
      participants:
        ada: {name: "Ada Quist"}
        ben: {name: "Ben Holm"}
      claims:
        drain:   # the one that all turns on
          text: "The pond should be drained."
          quotes:
            - {by: ada, exact: "It should be drained."}
          # Nobody has said when.

        freeze:
          text: "It freezes through."
      """;

  static final String TEXT =
      """
      [1] ada, 2026-03-02

      It should be drained. I agree with Cleo.

      [2] Ben Holm to [1]

      I agree. It froze through twice,
      and that’s that.

      [3] cleo to [2], 2026-03-04

      I agree.
      """;

  final Path folder;
  final Path claims;
  final Path text;
  final LiveSite live;
  final SourceDesk desk;
  final DeskPen pen;

  LaidOut(Path temp, String claimFile, String sourceText) throws IOException {
    folder = Files.createDirectories(temp.resolve("site"));
    Path plugins = Files.createDirectories(temp.resolve("none"));
    claims = Files.createDirectories(folder.resolve("claims")).resolve("pond.yaml");
    text = Files.createDirectories(folder.resolve("sources")).resolve("pond.txt");
    Files.writeString(folder.resolve("moot.yaml"), "title: Ponds\n");
    Files.writeString(claims, claimFile);
    Files.writeString(text, sourceText);
    SiteOptions options = SiteOptions.of(folder);
    live = new LiveSite(new Installation(Path.of("../../themes"), plugins, "0.1.0"), options);
    desk = new SourceDesk(live, options);
    pen = new DeskPen(live, desk, options.folder());
    live.update(Set.of());
  }

  DeskSource source() {
    return desk.source("pond", "thread").orElseThrow();
  }

  /** The first place of {@code words} behind {@code after}. */
  MarkedWords marked(String words, String after) {
    int at = source().text().text().indexOf(words, source().text().text().indexOf(after));
    return marked(at, at + words.length());
  }

  MarkedWords marked(int from, int to) {
    return new MarkedWords("pond", "thread", new Span(from, to), source().text().digest());
  }

  /** What a page shows before {@code marked} is put. */
  String shown(MarkedWords marked, Optional<String> by) throws DeskRefusal {
    return desk.draft(marked).by(by).yaml();
  }

  void put(MarkedWords marked, String claim, Optional<String> by) throws DeskRefusal, IOException {
    pen.put(marked, claim, by, source().claimFile(), shown(marked, by));
    live.update(Set.of(claims));
  }

  @Override
  public void close() {
    live.close();
  }
}
