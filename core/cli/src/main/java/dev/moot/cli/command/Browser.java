package dev.moot.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens an address in the browser of whoever sits at this machine. */
final class Browser {

  private Browser() {}

  /** Opens {@code url}; gives a sentence that says why, when it cannot. */
  static Optional<String> open(String url) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), url))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("no browser can be opened from here: open " + url + " yourself");
    }
  }

  static List<String> command(String system, String url) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return List.of("open", url);
    }
    // `start` takes its first quoted argument for a title.
    return name.contains("windows")
        ? List.of("cmd", "/c", "start", "", url)
        : List.of("xdg-open", url);
  }
}
