package dev.moot.engine.trace;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the making of one output asks of the site. Used by the thread that makes it; a value that
 * others share may note a question from theirs.
 */
public final class Reads {

  private @Nullable Set<Question> asked;

  private Reads(@Nullable Set<Question> asked) {
    this.asked = asked;
  }

  /** Those of an output that is to be kept. */
  public static Reads begin() {
    // A value that several pages share may be made, and ask, while one of them is done.
    return new Reads(ConcurrentHashMap.newKeySet());
  }

  /** Those of an output that nobody will ask about. */
  public static Reads unheard() {
    return new Reads(null);
  }

  /** Notes a question to the site as pages show it. */
  public void ask(Question.Kind kind, String name) {
    ask(kind, name, false);
  }

  void ask(Question.Kind kind, String name, boolean typed) {
    if (asked != null) {
      asked.add(new Question(kind, name, typed));
    }
  }

  /** Notes what was asked for a value that this output uses. */
  public void askAll(Collection<Question> questions) {
    if (asked != null) {
      asked.addAll(questions);
    }
  }

  /** A value and what was asked for it. */
  public record Asked<T>(T value, Set<Question> questions) {}

  /** Does {@code work}, whose questions are noted both here and by themselves. */
  public <T> Asked<T> during(Supplier<? extends T> work) {
    Set<Question> outer = asked;
    Set<Question> inner = new LinkedHashSet<>();
    asked = inner;
    try {
      return new Asked<>(work.get(), inner);
    } finally {
      asked = outer;
      askAll(inner);
    }
  }

  /** All that was asked so far. */
  public Set<Question> questions() {
    return asked == null ? Set.of() : Set.copyOf(asked);
  }
}
