package dev.moot.engine.trace;

import dev.moot.api.diagnostic.Diagnostics;

/**
 * The making of one output.
 *
 * @param reads what it asks of the site
 * @param diagnostics where it reports
 */
public record Making(Reads reads, Diagnostics diagnostics) {

  /** One that nobody will ask about. */
  public static Making unheard(Diagnostics diagnostics) {
    return new Making(Reads.unheard(), diagnostics);
  }
}
