package dev.moot.dist.edits;

import dev.moot.dist.product.Folder;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * A site that is edited, built after each step where it was built before, and kept in memory
 * meanwhile. Both have to be what a clean build of a copy gives.
 */
final class Sequence implements AutoCloseable {

  private final Path temp;
  private final Path other;
  private final Chance chance;
  private final EditedSite site;
  private final Keepings keepings;
  private final KeptSite kept;
  private final StringBuilder story = new StringBuilder();
  private SiteOptions options;
  private WatchedSite watched;
  private SortedMap<String, String> before;

  /**
   * @param temp an empty folder
   * @param other a site that was built; what is kept of it may come here
   */
  Sequence(Path temp, long seed, Path other) throws IOException {
    this.temp = temp;
    this.other = other;
    this.chance = new Chance(seed);
    this.site = EditedSite.in(temp.resolve("site"), seed);
    this.keepings = new Keepings(site.folder(), seed, temp.resolve("older"));
    this.kept = new KeptSite(site.folder());
    this.options = SiteOptions.of(site.folder()).withNow(Optional.of(site.now()));
    this.watched = new WatchedSite(options);
    kept.build(options);
    this.before = kept.output();
  }

  /** What happened. */
  String story() {
    return site.story() + story;
  }

  /** The first difference within {@code steps} steps; empty when all is as it has to be. */
  Optional<String> difference(int steps) throws Exception {
    Optional<String> wrong = Optional.empty();
    for (int step = 0; step < steps && wrong.isEmpty(); step++) {
      story.append("step " + step + ": ");
      if (!chance.oneIn(8)) {
        watched.touch(site.next());
      }
      if (chance.oneIn(8)) {
        story.append(keepings.lose(other)).append("; ");
      }
      choose();
      wrong = afterStep();
      story.append('\n');
    }
    return wrong;
  }

  /** Builds with other options, now and then. */
  private void choose() {
    SiteOptions chosen =
        options
            .withDrafts(options.drafts() ^ chance.oneIn(8))
            .withNow(chance.oneIn(10) ? Optional.empty() : Optional.of(site.now()))
            .withUrl(
                chance.oneIn(12) ? Optional.of("https://elsewhere.example/") : Optional.empty());
    if (!chosen.equals(options)) {
      story.append("options: " + chosen + "; ");
      options = chosen;
      watched.close();
      watched = new WatchedSite(options);
    }
  }

  private Optional<String> afterStep() throws IOException {
    Path copy = temp.resolve("copy");
    Folder.delete(copy);
    Folder.copy(site.folder(), copy);
    Outcome clean = Outcome.of(BuildOptions.of(of(copy)));
    Path output = copy.resolve("_site");
    Optional<String> wrong = built(clean, Folder.snapshot(output));
    // What somebody changed stays when its page goes, so this comes alone.
    if (wrong.isEmpty() && clean.exit() == 0 && chance.oneIn(6)) {
      story.append(keepings.tamper()).append("; ");
      wrong = built(clean, Folder.snapshot(output));
    }
    return wrong.isEmpty() && chance.oneIn(2)
        ? watched.difference(clean, output, "index.html")
        : wrong;
  }

  /** The same options for {@code copy}. */
  private SiteOptions of(Path copy) {
    return SiteOptions.of(copy)
        .withDrafts(options.drafts())
        .withNow(options.now())
        .withUrl(options.url());
  }

  private Optional<String> built(Outcome clean, SortedMap<String, String> fresh)
      throws IOException {
    Outcome made = kept.build(options);
    SortedMap<String, String> expected = clean.exit() == 0 ? fresh : before;
    before = kept.output();
    if (!made.equals(clean)) {
      return Optional.of("a build says\n" + made + "\nand a clean one\n" + clean);
    }
    Set<String> files = new TreeSet<>(expected.keySet());
    files.addAll(before.keySet());
    files.removeIf(f -> expected.getOrDefault(f, "").equals(before.getOrDefault(f, "")));
    return files.isEmpty() ? Optional.empty() : Optional.of("stale: " + files);
  }

  @Override
  public void close() {
    watched.close();
  }
}
