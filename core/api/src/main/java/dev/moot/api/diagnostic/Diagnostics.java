package dev.moot.api.diagnostic;

/**
 * Where a stage, check or plugin reports what it finds. Implementations take calls from any thread.
 */
@FunctionalInterface
public interface Diagnostics {

  /** Takes note of {@code diagnostic}; the order of calls does not matter. */
  void report(Diagnostic diagnostic);
}
