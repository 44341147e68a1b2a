package dev.moot.engine.config;

import java.util.Optional;

/**
 * Where {@code moot deploy} publishes a site, as far as {@code moot.yaml} says.
 *
 * @param remote a remote of the site's repository, or an address
 * @param branch the branch that holds the site
 */
public record DeployTarget(Optional<String> remote, Optional<String> branch) {

  /** Nothing is said. */
  public static final DeployTarget UNSAID = new DeployTarget(Optional.empty(), Optional.empty());
}
