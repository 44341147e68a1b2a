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
  private volatile Weights weights = Weights.OF_RULES;

  @Override
  public void report(Diagnostic diagnostic) {
    reported.add(weights.weigh(diagnostic));
  }

  /**
   * Has what was reported, and what will be, weigh what {@code weights} say. To be called before
   * several threads report.
   */
  public void weigh(Weights wanted) {
    List<Diagnostic> before = List.copyOf(reported);
    weights = wanted;
    reported.clear();
    before.forEach(this::report);
  }

  public boolean hasErrors() {
    return reported.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether something is wrong of which what is reported later may be a consequence. */
  public boolean hasCauses() {
    return reported.stream().anyMatch(Diagnostic::isErrorByRule);
  }

  /** The files in which there is such a cause. */
  public Set<String> filesWithCauses() {
    return reported.stream()
        .filter(Diagnostic::isErrorByRule)
        .map(d -> d.location().file())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What was reported so far, by file and place. */
  public List<Diagnostic> sorted() {
    return reported.stream().sorted().toList();
  }
}
