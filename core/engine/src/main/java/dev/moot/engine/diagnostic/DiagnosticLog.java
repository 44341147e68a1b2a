package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.diagnostic.SourceLocation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Everything reported in one run, from any thread. The same diagnostic reported twice (a broken
 * partial on each page) counts once, and so does one that differs in the further places that it
 * names (a broken template, used in several): that with the first of these counts. What is too long
 * to be read is cut.
 */
public final class DiagnosticLog implements Diagnostics {

  private final Set<Diagnostic> reported = ConcurrentHashMap.newKeySet();
  private volatile Weights weights = Weights.OF_RULES;
  private volatile boolean errors;
  private volatile boolean causes;

  @Override
  public void report(Diagnostic diagnostic) {
    Diagnostic weighed = weights.weigh(Words.fitting(diagnostic));
    reported.add(weighed);
    if (weighed.isError()) {
      errors = true;
    }
    if (weighed.isErrorByRule()) {
      causes = true;
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
    causes = false;
    before.forEach(this::report);
  }

  /** Whether there is an error so far, one too that a comment may silence yet. */
  public boolean hasErrors() {
    return errors;
  }

  /**
   * Whether there is an error so far that nobody can silence, and of which what is reported later
   * may be a consequence. Costs nothing to ask.
   */
  public boolean hasCauses() {
    return causes;
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
    if (reported.isEmpty()) {
      return List.of();
    }
    Map<Diagnostic, Diagnostic> distinct = new LinkedHashMap<>();
    reported.stream()
        .sorted(Comparator.<Diagnostic>naturalOrder().thenComparing(DiagnosticLog::first))
        .forEach(d -> distinct.putIfAbsent(d.related().isEmpty() ? d : alone(d), d));
    return List.copyOf(distinct.values());
  }

  private static SourceLocation first(Diagnostic d) {
    return d.related().isEmpty() ? d.location() : d.related().get(0).location();
  }

  private static Diagnostic alone(Diagnostic d) {
    return new Diagnostic(d.rule(), d.severity(), d.location(), d.message(), d.hint(), List.of());
  }
}
