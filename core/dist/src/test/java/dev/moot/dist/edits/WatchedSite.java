package dev.moot.dist.edits;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Folder;
import dev.moot.engine.live.LiveFile;
import dev.moot.engine.live.LiveSite;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A site that is kept in memory, and told now and then what was touched. */
final class WatchedSite implements AutoCloseable {

  private final LiveSite live;
  private final Set<Path> touched = new HashSet<>();

  WatchedSite(SiteOptions options) {
    this.live = new LiveSite(Outcome.MOOT, options);
  }

  void touch(Set<Path> files) {
    touched.addAll(files);
  }

  /**
   * What it has otherwise than a clean build.
   *
   * @param output what that wrote
   * @param first a page that is looked at before all others
   */
  Optional<String> difference(Outcome clean, Path output, String first) throws IOException {
    live.update(touched);
    touched.clear();
    live.file(first);
    live.checkRest(() -> false);
    if (!agrees(clean)) {
      return Optional.of("live says\n" + live.problems() + "\nand a clean build\n" + clean);
    }
    List<String> stale = new ArrayList<>();
    for (Path file : clean.exit() == 0 ? Folder.files(output) : List.<Path>of()) {
      String path = output.relativize(file).toString();
      if (!path.equals(".moot-manifest") && !shows(path, Files.readAllBytes(file))) {
        stale.add(path);
      }
    }
    return stale.isEmpty() ? Optional.empty() : Optional.of("stale live: " + stale);
  }

  /** Pages of a site with an error are not looked at, so what is wrong with these may be unsaid. */
  private boolean agrees(Outcome clean) {
    return switch (clean.exit()) {
      case 0 -> live.problems().equals(clean.diagnostics());
      case 1 ->
          live.problems().stream().anyMatch(Diagnostic::isError)
              && clean.diagnostics().containsAll(live.problems());
      default -> !live.problems().isEmpty();
    };
  }

  private boolean shows(String path, byte[] bytes) {
    return live.file(path).map(LiveFile::bytes).filter(b -> Arrays.equals(b, bytes)).isPresent();
  }

  @Override
  public void close() {
    live.close();
  }
}
