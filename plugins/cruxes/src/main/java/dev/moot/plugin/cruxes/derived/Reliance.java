package dev.moot.plugin.cruxes.derived;

import java.util.Collection;

/**
 * What a result rests on: how many of the inputs that bear on it are of which basis, all people
 * counted together.
 *
 * @param stated numbers that people gave
 * @param derived numbers worked out from those that people gave
 * @param words positions in words
 * @param estimated the writer's readings
 * @param missing claims that a person said nothing of
 */
public record Reliance(int stated, int derived, int words, int estimated, int missing) {

  /** What a result rests on that {@code inputs} bear on. */
  static Reliance on(Collection<Input> inputs) {
    int[] count = new int[Basis.values().length];
    inputs.forEach(input -> count[input.basis().ordinal()]++);
    return new Reliance(
        count[Basis.STATED.ordinal()],
        count[Basis.DERIVED.ordinal()],
        count[Basis.WORDS.ordinal()],
        count[Basis.ESTIMATED.ordinal()],
        count[Basis.MISSING.ordinal()]);
  }

  /** How many inputs there are. */
  public int total() {
    return stated + derived + words + estimated + missing;
  }

  /** Whether any of them is the writer's reading. */
  public boolean onEstimates() {
    return estimated > 0;
  }

  /** Whether at least half of what is known at all is the writer's reading. */
  public boolean mostlyOnEstimates() {
    return estimated > 0 && estimated >= stated + derived + words;
  }
}
