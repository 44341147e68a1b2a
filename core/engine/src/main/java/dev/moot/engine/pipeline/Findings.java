package dev.moot.engine.pipeline;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.review.silence.Silenced;
import java.util.List;

/**
 * What a run found wrong with a site.
 *
 * @param diagnostics everything that was found and not silenced, by file and place; a plugin that
 *     fails alike in many places is there once
 * @param silenced what the site's writers asked not to hear, by file and place
 * @param lines the lines that diagnostics are about
 */
public record Findings(List<Diagnostic> diagnostics, List<Silenced> silenced, FileLines lines) {

  public Findings {
    diagnostics = List.copyOf(OftenCrashed.once(diagnostics));
    silenced = List.copyOf(silenced);
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /** How many warnings were found and not silenced. */
  public long warnings() {
    return diagnostics.stream().filter(Diagnostic::isWarning).count();
  }
}
