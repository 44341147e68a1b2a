package dev.moot.engine.yaml.mistake;

import java.util.List;
import java.util.Optional;

/** Finds what a writer did when YAML cannot be read. */
public final class Mistakes {

  /** From what is sure to what is likely. */
  private static final List<Cause> CAUSES =
      List.of(
          new MergeConflict(),
          new StrangeBlank(),
          new Tab(),
          new DocumentMarker(),
          new Escape(),
          new Lists(),
          new Quotes(),
          new Brackets(),
          new FirstCharacter(),
          new Blocks(),
          new MissingBlank(),
          new SecondColon(),
          new Bare(),
          new Indentation());

  private Mistakes() {}

  /**
   * The mistake in {@code text}, which is no YAML.
   *
   * @param at the offset at which the library gave up
   * @param problem what it said
   */
  public static Mistake in(String text, int at, String problem) {
    Trouble trouble = Trouble.of(text, at, problem);
    for (Cause cause : CAUSES) {
      Optional<Mistake> found = cause.in(trouble);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return Mistake.at(
        trouble.at(),
        "this does not fit the lines above it",
        "check the indentation, and that each key ends in a colon and a blank");
  }
}
