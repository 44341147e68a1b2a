package dev.moot.engine;

import dev.moot.engine.external.ExternalCheck;
import dev.moot.engine.pipeline.Gate;
import dev.moot.engine.pipeline.SiteOptions;
import java.util.Optional;

/**
 * What to check and how.
 *
 * @param site what is taken of which site
 * @param gate what the check does not pass
 * @param update whether what cases of directives give is written down, and not compared
 * @param external how other sites are asked for what is linked to; absent to leave them alone
 */
public record CheckOptions(
    SiteOptions site, Gate gate, boolean update, Optional<ExternalCheck> external) {

  /** Checks {@code site} and leaves other sites alone. */
  public static CheckOptions of(SiteOptions site) {
    return new CheckOptions(site, Gate.OF_ERRORS, false, Optional.empty());
  }

  /** The same, passed by what {@code other} says. */
  public CheckOptions withGate(Gate other) {
    return new CheckOptions(site, other, update, external);
  }

  /** The same, asking other sites as {@code check} does. */
  public CheckOptions withExternal(Optional<ExternalCheck> check) {
    return new CheckOptions(site, gate, update, check);
  }

  /** The same, writing down what cases of directives give, or comparing it. */
  public CheckOptions withUpdate(boolean other) {
    return new CheckOptions(site, gate, other, external);
  }
}
