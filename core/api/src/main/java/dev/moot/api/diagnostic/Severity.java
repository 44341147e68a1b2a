package dev.moot.api.diagnostic;

import java.util.Locale;

/**
 * How much a diagnostic weighs: an error stops the build, a warning only under {@code --strict}, a
 * notice never does.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTICE;

  /** The word printed for it: {@code error}, {@code warning} or {@code notice}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
