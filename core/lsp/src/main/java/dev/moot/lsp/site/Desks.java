package dev.moot.lsp.site;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.roots.Root;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The sites that files of the editor are part of. Of any thread. */
public final class Desks implements AutoCloseable {

  private final OpenFiles files;
  private final Function<Path, SiteDesk> opening;
  private final Map<Path, SiteDesk> desks = new TreeMap<>();
  private boolean closed;

  /**
   * @param opening opens the site in a folder
   */
  public Desks(OpenFiles files, Function<Path, SiteDesk> opening) {
    this.files = files;
    this.opening = opening;
  }

  /**
   * That of the site which {@code path}, a file or folder, is part of; empty when it is of none.
   */
  public synchronized Optional<SiteDesk> of(Path path) {
    if (closed) {
      return Optional.empty();
    }
    for (Path at = path; at != null; at = at.getParent()) {
      SiteDesk known = desks.get(at);
      if (known != null || isSite(at)) {
        return Optional.of(desks.computeIfAbsent(at, opening));
      }
    }
    return Optional.empty();
  }

  /** All that are open. */
  public synchronized List<SiteDesk> all() {
    return List.copyOf(desks.values());
  }

  /** Opens those again that lie in one of {@code roots}: they may be taken otherwise now. */
  public synchronized void reopen(Collection<Path> roots) {
    for (Map.Entry<Path, SiteDesk> open : desks.entrySet()) {
      if (roots.stream().anyMatch(open.getKey()::startsWith)) {
        open.getValue().close();
        SiteDesk desk = opening.apply(open.getKey());
        open.setValue(desk);
        desk.changed(Set.of());
      }
    }
  }

  /** Hears that {@code written} were written to the disk, in whichever site. */
  public void changed(Set<Path> written) {
    all().stream()
        .filter(d -> written.stream().anyMatch(w -> w.startsWith(d.folder())))
        .forEach(d -> d.changed(written));
  }

  private boolean isSite(Path folder) {
    return Root.ofSite(folder).file(SiteConfig.FILE).isFile()
        || files.at(folder.resolve(SiteConfig.FILE)).isPresent();
  }

  @Override
  public synchronized void close() {
    closed = true;
    desks.values().forEach(SiteDesk::close);
    desks.clear();
  }
}
