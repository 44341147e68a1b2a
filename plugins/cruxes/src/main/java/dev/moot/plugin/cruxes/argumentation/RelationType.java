package dev.moot.plugin.cruxes.argumentation;

/**
 * The ways in which arguments bear on another argument. What bears on a relation is an undercut,
 * see {@link GraphBuilder#undercut}.
 */
public enum RelationType {
  /** The premises, taken together, speak for the target. */
  SUPPORT,
  /** The premises, taken together, speak against the target. */
  ATTACK,
  /**
   * The target needs every premise: it is attacked as far as they fail to hold together. The
   * reading of necessary support as an attack by the support's absence, after Nouioua and Risch
   * (SUM 2011).
   */
  REQUIRES,
  /** Premises and target cannot all hold: each is attacked by the others together. */
  CONTRADICTS,
  /** The premises say what the target says; it counts for nothing. */
  REPHRASES
}
