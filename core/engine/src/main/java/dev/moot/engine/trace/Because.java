package dev.moot.engine.trace;

import java.util.List;

/**
 * Why an output was made.
 *
 * @param cause the cause
 * @param questions those that had another answer, as far as they tell anything
 */
public record Because(Cause cause, List<Question> questions) {

  /** What makes a build make an output. */
  public enum Cause {
    /** No build before had it, or none of which anything was kept. */
    NEW,
    /** What every output follows from changed: {@code moot.yaml}, the theme, plugins. */
    SURROUNDINGS,
    /** Something it asks for changed. */
    ANSWERS,
    /** The file was not as the last build left it. */
    OUTPUT
  }

  public Because {
    questions = List.copyOf(questions);
  }

  static Because of(Cause cause) {
    return new Because(cause, List.of());
  }
}
