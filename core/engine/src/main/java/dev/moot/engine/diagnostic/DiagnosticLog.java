package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Everything reported in one run, from any thread. The same diagnostic reported twice (a broken
 * partial on each page) counts once.
 */
public final class DiagnosticLog implements Diagnostics {

  private final Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();

  @Override
  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  public boolean hasErrors() {
    return reported.stream().anyMatch(Diagnostic::isError);
  }

  /** The files with errors. */
  public Set<String> filesWithErrors() {
    return reported.stream()
        .filter(Diagnostic::isError)
        .map(d -> d.location().file())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What was reported so far, by file and place. */
  public List<Diagnostic> sorted() {
    return reported.stream().sorted().toList();
  }
}
