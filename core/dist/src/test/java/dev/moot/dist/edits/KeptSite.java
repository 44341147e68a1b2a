package dev.moot.dist.edits;

import dev.moot.dist.product.Folder;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.engine.repeat.BuildWatch;
import dev.moot.engine.repeat.LastBuild;
import dev.moot.engine.store.BuildStore;
import dev.moot.engine.store.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** A site that is built where it was built before, with all that was kept then. */
final class KeptSite {

  private static final byte[] KEY = new byte[32];
  private static final String MOOT = "this Moot";

  private final Path folder;
  private final UnaryOperator<Shelf> shelf;
  private Optional<LastBuild> last = Optional.empty();
  private Optional<Outcome> said = Optional.empty();

  KeptSite(Path folder) {
    this(folder, UnaryOperator.identity());
  }

  /**
   * @param shelf what is between a build and what is kept
   */
  KeptSite(Path folder, UnaryOperator<Shelf> shelf) {
    this.folder = folder;
    this.shelf = shelf;
  }

  /** What the last build left. */
  BuildStore store() {
    return new BuildStore(folder, KEY, MOOT);
  }

  /** Its output. */
  SortedMap<String, String> output() throws IOException {
    return Folder.snapshot(folder.resolve("_site"));
  }

  /** Builds it, unless the last build says that this would change nothing. */
  Outcome build(SiteOptions site) throws IOException {
    List<String> asked = List.of("" + site.drafts(), "" + site.url(), "" + site.now().isPresent());
    long now = site.now().orElse(Instant.EPOCH).getEpochSecond();
    if (said.isPresent() && last.filter(l -> l.holds(asked, now, KEY)).isPresent()) {
      return said.get();
    }
    BuildStore store = store();
    BuildOptions options = BuildOptions.of(site).withShelf(shelf.apply(store));
    Optional<BuildWatch> watch =
        BuildWatch.of(options.state(List.of()), System.currentTimeMillis(), KEY);
    Outcome outcome = Outcome.of(options);
    if (outcome.exit() == 0) {
      store.save();
    }
    said = Optional.of(outcome);
    last =
        outcome.exit() == 0
            ? watch.flatMap(w -> w.done(outcome.valid(), asked, 0, "", ""))
            : Optional.empty();
    return outcome;
  }
}
