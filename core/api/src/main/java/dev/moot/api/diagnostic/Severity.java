package dev.moot.api.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs: an error stops the build, a warning does not. */
public enum Severity {
  ERROR,
  WARNING;

  /** The word printed for it: {@code error} or {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
