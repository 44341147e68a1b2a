package dev.moot.engine.config;

import dev.moot.api.diagnostic.Severity;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.Keyed;
import dev.moot.engine.yaml.Located;
import java.util.Optional;

/**
 * How much writers want a diagnostic to weigh on their site.
 *
 * @param code its code
 * @param codePlace where the code is written
 * @param severity what they want
 * @param severityPlace where that is written
 */
public record WantedSeverity(
    String code, SourceLocation codePlace, Severity severity, SourceLocation severityPlace) {

  static Optional<WantedSeverity> of(Keyed<String, Located<Severity>> entry) {
    return entry
        .value()
        .map(s -> new WantedSeverity(entry.key(), entry.location(), s.value(), s.location()));
  }
}
