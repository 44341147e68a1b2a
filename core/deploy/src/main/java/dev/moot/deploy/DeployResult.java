package dev.moot.deploy;

import java.util.List;
import java.util.Optional;

/**
 * What a deployment did, or would do.
 *
 * @param remote where to, for people; never with a password
 * @param branch the branch
 * @param transfer who talked to the remote
 * @param before the commit that the branch was at, if it was there
 * @param commit the commit that was pushed; absent when nothing had changed, and in a dry run
 * @param needed whether there was something to push
 * @param changes what differs from before
 * @param leftOut files in the output that Moot did not write, and did not publish
 * @param kept files on the branch that stay though Moot did not write them
 */
public record DeployResult(
    String remote,
    String branch,
    TransferKind transfer,
    Optional<String> before,
    Optional<String> commit,
    boolean needed,
    Changes changes,
    List<String> leftOut,
    List<String> kept) {

  public DeployResult {
    leftOut = List.copyOf(leftOut);
    kept = List.copyOf(kept);
  }
}
