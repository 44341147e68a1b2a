package dev.moot.serve;

import dev.moot.engine.theme.Themes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Watches the folder of a theme that lies elsewhere, which {@code moot.yaml} may change. */
final class ThemeWatch implements AutoCloseable {

  private final Consumer<Path> changed;
  private Optional<Path> folder = Optional.empty();
  private @Nullable FileWatch watch;

  /**
   * @param changed told each file, on a thread of the watch
   */
  ThemeWatch(Consumer<Path> changed) {
    this.changed = changed;
  }

  /** Has {@code theme} watched from now on, and nothing else; it may have changed before. */
  synchronized void at(Optional<Path> theme) {
    Optional<Path> there = theme.filter(Files::isDirectory);
    if (there.equals(folder)) {
      return;
    }
    try {
      close();
      if (there.isPresent()) {
        watch = new FileWatch(there.get(), Themes.PARTS, List.of(), changed);
        changed.accept(there.get());
      }
      folder = there;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    FileWatch open = watch;
    watch = null;
    if (open != null) {
      open.close();
    }
  }
}
