package dev.moot.engine.repeat;

import java.io.IOException;
import java.util.List;

/**
 * What is kept of a build that wrote a site: what it was asked, what it read and wrote, and what it
 * said when it had found nothing to write.
 *
 * @param asked the command and all of its surroundings that change what it does or says
 * @param state where it read and wrote
 * @param start when it began, in milliseconds since 1970
 * @param inputs the digest of what it read
 * @param commit the digest of the commit it asked git about; empty when it did not
 * @param outputs the digest of what stood in the output when it was done
 * @param from the first moment for which it counts, in seconds since 1970
 * @param until the moment from which it counts no more: when a post that is now scheduled appears
 * @param code its exit code
 * @param out what goes to standard output
 * @param err what goes to standard error
 */
public record LastBuild(
    List<String> asked,
    SiteState state,
    long start,
    String inputs,
    String commit,
    String outputs,
    long from,
    long until,
    int code,
    String out,
    String err) {

  public LastBuild {
    asked = List.copyOf(asked);
  }

  /**
   * Whether a build would give the same.
   *
   * @param now the moment the build is said to happen at, in seconds since 1970
   * @param secret what only this user has
   */
  public boolean holds(List<String> question, long now, byte[] secret) {
    try {
      byte[] key = UserKey.digesting(secret);
      return asked.equals(question)
          && from <= now
          && now < until
          && state.isQuiet()
          && state.inputs(start, key).equals(inputs)
          && (commit.isEmpty() || state.commit(start, key).equals(commit))
          && state.outputs(key).equals(outputs);
    } catch (IOException | UnsupportedOperationException e) {
      return false; // what cannot be told is built
    }
  }
}
