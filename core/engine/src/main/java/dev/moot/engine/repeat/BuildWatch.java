package dev.moot.engine.repeat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a site before and after a build, so that what is kept of the build is what the build
 * saw. A file that changes while it runs makes the two differ, and nothing is kept.
 */
public final class BuildWatch {

  private final SiteState state;
  private final long start;
  private final byte[] key;
  private final String inputs;
  private final String commit;

  private BuildWatch(SiteState state, long start, byte[] key) throws IOException {
    this.state = state;
    this.start = start;
    this.key = key;
    this.inputs = state.inputs(start, key);
    this.commit = state.commit(start, key);
  }

  /**
   * Begins before the build does; empty where it cannot be told whether files change.
   *
   * @param start the time of the clock, in milliseconds since 1970
   * @param secret what only this user has
   */
  public static Optional<BuildWatch> of(SiteState state, long start, byte[] secret) {
    try {
      return Optional.of(new BuildWatch(state, start, UserKey.digesting(secret)));
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * What is to be kept of the build; empty if there is nothing to rely on.
   *
   * @param asked the command and its surroundings
   * @param code the exit code of a build that finds nothing to write
   * @param out what such a build says on standard output
   * @param err what it says on standard error
   */
  public Optional<LastBuild> done(
      Validity valid, List<String> asked, int code, String out, String err) {
    try {
      if (!valid.repeatable()
          || !state.isQuiet()
          || !state.inputs(start, key).equals(inputs)
          || (valid.git() && !state.commit(start, key).equals(commit))) {
        return Optional.empty();
      }
      return Optional.of(
          new LastBuild(
              asked,
              state,
              start,
              inputs,
              valid.git() ? commit : "",
              state.outputs(key),
              valid.from(),
              valid.until(),
              code,
              out,
              err));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
