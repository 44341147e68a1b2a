package dev.moot.serve;

import dev.moot.engine.config.SiteConfig;
import dev.moot.engine.read.SiteFiles;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.helpers.NOPLogger;

/**
 * Hears of files that are written, renamed and removed in the folders of a site or a theme. It may
 * name files that did not change, and leave out files beside one that it names; it never misses a
 * change altogether. A folder that is a link is watched where it leads, and its files named as they
 * are in it.
 */
final class FileWatch implements AutoCloseable {

  /** What a site is made of; anything else in its folder, the output too, is nobody's business. */
  static final Set<String> OF_A_SITE =
      Stream.concat(SiteFiles.FOLDERS.stream(), Stream.of(SiteConfig.FILE))
          .collect(Collectors.toUnmodifiableSet());

  private final Path site;
  private final Set<String> parts;
  private final List<Path> more;
  private final List<WatchedFolder> folders;
  private final DirectoryWatcher watcher;

  /**
   * Begins to watch; returns when it does.
   *
   * @param site the folder of a site, or of a theme
   * @param parts the names in it that count
   * @param more other folders, watched whole
   * @param changed told each file, on a thread of the watch
   */
  FileWatch(Path site, Set<String> parts, List<Path> more, Consumer<Path> changed)
      throws IOException {
    this.site = site;
    this.parts = parts;
    this.more = more.stream().filter(f -> !isOwn(f)).filter(Files::isDirectory).toList();
    this.folders =
        Stream.concat(this.more.stream(), Stream.of(site)).map(WatchedFolder::of).toList();
    this.watcher =
        DirectoryWatcher.builder()
            .paths(folders.stream().map(WatchedFolder::real).toList())
            // What is in a file is compared where it is read; here it would be read once more.
            .fileHashing(false)
            .fileTreeVisitor(new Visit())
            .logger(NOPLogger.NOP_LOGGER)
            .listener(listener(changed))
            .build();
    watcher.watchAsync(
        loop -> {
          Thread thread = new Thread(loop, "moot-watch");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private DirectoryChangeListener listener(Consumer<Path> changed) {
    return new DirectoryChangeListener() {
      @Override
      public void onEvent(DirectoryChangeEvent event) {
        Path path = event.path() == null ? site : named(event.path());
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || isPart(path)) {
          changed.accept(path);
        }
      }

      @Override
      public void onException(Exception problem) {
        // A folder went away while it was looked at: then its contents changed.
        changed.accept(site);
      }
    };
  }

  /** What the site calls a file that the watch found. */
  private Path named(Path found) {
    return folders.stream()
        .filter(f -> found.startsWith(f.real()))
        .max(Comparator.comparingInt(f -> f.real().getNameCount()))
        .map(f -> f.named(found))
        .orElse(found);
  }

  /** Whether a file belongs to the site, or a folder may hold such files. */
  private boolean isPart(Path path) {
    return isOwn(path) || more.stream().anyMatch(path::startsWith);
  }

  private boolean isOwn(Path path) {
    if (!path.startsWith(site)) {
      return false;
    }
    Path below = site.relativize(path);
    if (below.toString().isEmpty() || !parts.contains(below.getName(0).toString())) {
      return below.toString().isEmpty();
    }
    for (Path part : below) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Walks the folders that count, and passes over what vanishes meanwhile. */
  private final class Visit implements FileTreeVisitor {

    @Override
    public void recursiveVisitFiles(Path start, Callback onDirectory, Callback onFile)
        throws IOException {
      Files.walkFileTree(
          start,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
              if (!isPart(named(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
              }
              onDirectory.call(folder);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              onFile.call(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException problem) {
              return FileVisitResult.CONTINUE;
            }
          });
    }
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}
