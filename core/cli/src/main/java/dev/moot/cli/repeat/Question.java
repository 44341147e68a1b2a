package dev.moot.cli.repeat;

import dev.moot.engine.repeat.UserKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a build was asked: what was typed, and all else that changes what it does or says.
 *
 * @param arguments what was typed behind {@code moot}
 * @param environment the variables of the process
 */
public record Question(List<String> arguments, Map<String, String> environment) {

  /** Variables that reports depend on. What a build makes depends on none but the one below. */
  private static final String[] VARIABLES = {"NO_COLOR", "GITHUB_WORKSPACE"};

  private static final String MOMENT = "SOURCE_DATE_EPOCH";

  private static final String[] PROPERTIES = {
    "user.dir", "moot.home", "moot.terminal", "java.home", "java.vm.version", "java.vm.vendor"
  };

  public Question {
    arguments = List.copyOf(arguments);
  }

  /** The same in words, to be compared with another. */
  public List<String> words() {
    List<String> words = new ArrayList<>(arguments);
    for (String name : VARIABLES) {
      words.add(name + "=" + environment.get(name));
    }
    words.add(MOMENT + (environment.containsKey(MOMENT) ? " is set" : " is not set"));
    for (String name : PROPERTIES) {
      words.add(name + "=" + System.getProperty(name));
    }
    return words;
  }

  /** The moment of the build in seconds since 1970; null if that is no number. */
  public @Nullable Long moment(long clock) {
    String seconds = environment.getOrDefault(MOMENT, "");
    if (seconds.isEmpty()) {
      return clock / 1000;
    }
    try {
      return Long.valueOf(seconds);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** The key of this user, beside what the launcher keeps. */
  public @Nullable UserKey key() {
    String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
    String home = environment.getOrDefault("HOME", "");
    if (cache.isEmpty() && home.isEmpty()) {
      return null;
    }
    Path folder = cache.isEmpty() ? Path.of(home, ".cache") : Path.of(cache);
    return folder.isAbsolute() ? new UserKey(folder.resolve("moot").resolve("key")) : null;
  }
}
