package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is left of a site's diagnostics.
 *
 * @param diagnostics those that count
 * @param silenced how many warnings do not
 */
public record Heard(List<Diagnostic> diagnostics, int silenced) {

  public Heard {
    diagnostics = List.copyOf(diagnostics);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
