package dev.moot.api.model;

/** What sort of sentence a claim is, and so what could settle it. */
public enum ClaimKind implements Keyword {
  /** How something is or was. */
  FACT,
  /** What brings something about. */
  CAUSAL,
  /** What will happen. */
  PREDICTION,
  /** What is good or matters. */
  VALUE,
  /** What should be done. */
  POLICY,
  /** What a word means. */
  DEFINITION,
  /** How one should find out or argue. */
  METHODOLOGICAL
}
