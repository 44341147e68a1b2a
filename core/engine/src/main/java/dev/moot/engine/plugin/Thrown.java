package dev.moot.engine.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a plugin threw, as far as it can be asked: its methods are code of the plugin, and may throw
 * again.
 *
 * @param kind what its class is called
 * @param message what it says; nothing where it says nothing, or throws instead
 * @param trace where it comes from, innermost first
 */
record Thrown(String kind, Optional<String> message, List<StackTraceElement> trace) {

  Thrown {
    trace = List.copyOf(trace);
  }

  static Thrown of(Throwable problem) {
    return new Thrown(
        kind(problem.getClass()),
        asked(problem::getMessage),
        asked(problem::getStackTrace)
            .map(all -> Arrays.stream(all).filter(Objects::nonNull).toList())
            .orElse(List.of()));
  }

  /** A class without a name of its own is what it extends. */
  private static String kind(Class<?> type) {
    Class<?> named = type;
    while (named.getSimpleName().isEmpty()) {
      named = Objects.requireNonNull(named.getSuperclass());
    }
    return named.getSimpleName();
  }

  private static <T> Optional<T> asked(Supplier<T> question) {
    try {
      return Optional.ofNullable(question.get());
    } catch (Throwable e) { // an Error too: whatever it is, there is no answer
      return Optional.empty();
    }
  }
}
