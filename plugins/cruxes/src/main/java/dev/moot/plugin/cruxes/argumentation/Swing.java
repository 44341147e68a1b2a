package dev.moot.plugin.cruxes.argumentation;

/**
 * How a conclusion would stand if one claim were false and if it were true, {@code do(X=0)} and
 * {@code do(X=1)}: X takes that strength whatever is said for or against it.
 *
 * @param ifFalse strength of the conclusion at {@code do(X=0)}
 * @param ifTrue strength of the conclusion at {@code do(X=1)}
 */
public record Swing(double ifFalse, double ifTrue) {

  /** What the claim adds to the conclusion, -1 to 1; below 0 if it counts against it. */
  public double size() {
    return ifTrue - ifFalse;
  }

  /** What the claim does to the verdict on the conclusion. */
  public Change change() {
    return Change.between(Verdict.of(ifFalse), Verdict.of(ifTrue));
  }
}
