package dev.moot.api.model;

/** How we know what is shown of a person. A position and a number each have their own. */
public enum Basis implements Keyword {
  /** They said so: their words, or the place where it stands, are on record. */
  STATED,
  /** Worked out from a number that they gave on another sentence. */
  DERIVED,
  /** The writer's reading of what they said. */
  READ
}
