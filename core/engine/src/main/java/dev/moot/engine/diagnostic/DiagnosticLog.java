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
  private volatile boolean errors;

  @Override
  public void report(Diagnostic diagnostic) {
    Diagnostic weighed = weights.weigh(diagnostic);
    reported.add(weighed);
    if (weighed.isError()) {
      errors = true;
    }
  }

  /**
   * Has what was reported, and what will be, weigh what {@code weights} say. To be called before
   * several threads report.
   */
  public void weigh(Weights wanted) {
    List<Diagnostic> before = List.copyOf(reported);
    weights = wanted;
    reported.clear();
    errors = false;
    before.forEach(this::report);
  }

  /** Whether there is an error so far, which costs nothing to ask. */
  public boolean hasErrors() {
    return errors;
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
