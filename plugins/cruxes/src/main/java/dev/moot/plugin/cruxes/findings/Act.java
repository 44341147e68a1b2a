package dev.moot.plugin.cruxes.findings;

import dev.moot.api.model.Keyword;

/** What the claims of a finding do, what does most first. */
public enum Act implements Keyword {
  /** Somebody would take the other side of the root. */
  DECIDES,
  /** Somebody would become undecided about the root, or cease to be. */
  UNSETTLES,
  /** Part of the gap between two people would close. */
  CLOSES
}
