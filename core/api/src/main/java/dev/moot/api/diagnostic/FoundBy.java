package dev.moot.api.diagnostic;

/** Which runs look for what a rule is about. */
public enum FoundBy {
  /** Every run does. */
  BUILD,

  /** Every run does, and sees it only where no source is missing. */
  SOURCES,

  /** A check does, a build does not. */
  CHECK,

  /** A check does when it is told to ask other sites. */
  EXTERNAL_CHECK
}
