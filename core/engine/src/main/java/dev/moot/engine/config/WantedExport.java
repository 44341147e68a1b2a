package dev.moot.engine.config;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.yaml.Located;

/**
 * A form of another program in which debates are to be published, as written.
 *
 * @param format its word
 * @param location where it is asked for
 */
public record WantedExport(String format, SourceLocation location) {

  static WantedExport of(Located<String> written) {
    return new WantedExport(written.value(), written.location());
  }
}
