package dev.moot.engine.review.silence;

import dev.moot.api.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is left of a site's diagnostics.
 *
 * @param diagnostics those that count
 * @param silenced those that the writers asked not to hear, by file and place
 */
public record HeardReport(List<Diagnostic> diagnostics, List<Silenced> silenced) {

  public HeardReport {
    diagnostics = List.copyOf(diagnostics);
    silenced = List.copyOf(silenced);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
