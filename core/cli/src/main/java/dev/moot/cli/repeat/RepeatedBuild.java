package dev.moot.cli.repeat;

import dev.moot.engine.repeat.LastBuild;
import dev.moot.engine.repeat.LastBuildFile;
import dev.moot.engine.repeat.UserKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what the last build said, if a build would do and say the same. */
public final class RepeatedBuild {

  private RepeatedBuild() {}

  /**
   * Answers a command that would change nothing.
   *
   * @param clock the time of the clock, in milliseconds since 1970
   * @return its exit code; null when it has to be run
   */
  public static @Nullable Integer answer(
      PrintStream out, PrintStream err, Question question, long clock) {
    List<String> typed = question.arguments();
    if (typed.isEmpty() || !typed.get(0).equals("build")) {
      return null;
    }
    Long now = question.moment(clock);
    UserKey key = question.key();
    Optional<byte[]> secret = key == null ? Optional.empty() : read(key);
    if (now == null || key == null || secret.isEmpty()) {
      return null;
    }
    List<String> words = question.words();
    for (int i = 0; i < typed.size(); i++) {
      // The site is among what was typed, or the folder we are in; which it is, is not known yet.
      String word = i == 0 ? "." : typed.get(i);
      if (word.startsWith("-")) {
        continue;
      }
      Optional<LastBuild> last = last(word, key);
      if (last.isPresent() && last.get().holds(words, now, secret.get())) {
        out.print(last.get().out());
        out.flush();
        err.print(last.get().err());
        err.flush();
        return last.get().code();
      }
    }
    return null;
  }

  private static Optional<byte[]> read(UserKey key) {
    try {
      return key.read();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<LastBuild> last(String folder, UserKey key) {
    try {
      return new LastBuildFile(Path.of(folder).toAbsolutePath().normalize(), key).read();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
