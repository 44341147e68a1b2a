package dev.moot.engine.trace;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the making of one output asks of the site. Used by the thread that makes it, and until it is
 * made: a value that pages share and that asks later would have its questions noted with a page
 * that does not need them, and that page alone. So whoever asks late, or from another thread, is
 * refused.
 */
public final class Reads {

  private final Thread maker = Thread.currentThread();
  private @Nullable Questions asked;
  private boolean isOver;

  private Reads(@Nullable Questions asked) {
    this.asked = asked;
  }

  /** Those of an output that is to be kept. */
  public static Reads begin() {
    return new Reads(new Questions());
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
    Questions open = open();
    if (open != null) {
      open.add(new Question(kind, name, typed));
    }
  }

  /** Notes what was asked for a value that this output uses. */
  public void askAll(Questions questions) {
    Questions open = open();
    if (open != null && !questions.isEmpty()) {
      open.add(questions);
    }
  }

  private @Nullable Questions open() {
    if (asked != null && (isOver || Thread.currentThread() != maker)) {
      throw new IllegalStateException(
          "a value that pages share asks the site when it is used; it has to ask when it is worked out");
    }
    return asked;
  }

  /** A value and what was asked for it. */
  public record Asked<T>(T value, Questions questions) {}

  /** Does {@code work}, whose questions are noted by themselves. */
  public <T> Asked<T> during(Supplier<? extends T> work) {
    Questions outer = open();
    Questions inner = new Questions();
    asked = inner;
    try {
      return new Asked<>(work.get(), inner);
    } finally {
      asked = outer;
    }
  }

  /** All that was asked; no more may be. */
  Questions end() {
    Questions all = asked == null ? new Questions() : asked;
    isOver = true;
    return all;
  }
}
