package dev.moot.deploy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What to publish, and where.
 *
 * @param site the site's folder, absolute
 * @param output where the site was built, absolute
 * @param remote the name of a remote of the site's repository, a URL or a path
 * @param branch the branch that holds what is published and nothing else
 * @param squash whether the branch is to have this one commit only
 * @param replace whether files on the branch that Moot did not write may go
 * @param dryRun whether nothing is pushed
 * @param message the commit's subject, in place of one that names the source commit
 * @param time when the commit is said to be made
 * @param interactive whether somebody is there to answer questions of git
 * @param environment the process's environment variables
 */
public record DeployOptions(
    Path site,
    Path output,
    String remote,
    String branch,
    boolean squash,
    boolean replace,
    boolean dryRun,
    Optional<String> message,
    Instant time,
    boolean interactive,
    Map<String, String> environment) {

  public DeployOptions {
    environment = Map.copyOf(environment);
  }

  /** Leaves out the environment, which may hold a token. */
  @Override
  public String toString() {
    return "deployment of " + output + " to " + branch;
  }
}
