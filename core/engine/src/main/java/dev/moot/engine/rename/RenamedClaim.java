package dev.moot.engine.rename;

import dev.moot.api.model.ClaimId;

/**
 * A claim that got another id.
 *
 * @param from its name
 * @param to its new name
 * @param undone whether {@code to} was its alias, and so {@code from} is not kept
 */
public record RenamedClaim(ClaimId from, ClaimId to, boolean undone) implements Renamed {

  @Override
  public String old() {
    return from.toString();
  }

  @Override
  public String current() {
    return to.toString();
  }
}
