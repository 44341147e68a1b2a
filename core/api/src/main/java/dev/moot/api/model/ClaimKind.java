package dev.moot.api.model;

/** What sort of sentence a claim is, and so what could settle it. */
public enum ClaimKind implements Keyword {
  FACT,
  CAUSAL,
  PREDICTION,
  VALUE,
  POLICY,
  DEFINITION,
  METHODOLOGICAL
}
