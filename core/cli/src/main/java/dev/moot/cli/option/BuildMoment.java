package dev.moot.cli.option;

import dev.moot.engine.write.RefusedException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * The moment a build is said to happen at: that of <a
 * href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>, else that
 * of the clock. Nothing else in Moot reads a clock for what it builds or writes.
 */
public final class BuildMoment {

  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private BuildMoment() {}

  /**
   * @param environment the variables of the process
   * @throws RefusedException when the variable is set to what is no number of seconds
   */
  public static Instant of(Map<String, String> environment, Clock clock) throws RefusedException {
    String seconds = environment.getOrDefault(VARIABLE, "");
    if (seconds.isEmpty()) {
      return clock.instant();
    }
    if (!seconds.matches("[0-9]{1,11}")) {
      throw new RefusedException(
          VARIABLE + " is `" + seconds + "`, which is no number of seconds",
          "set it to seconds since 1970, such as `git log -1 --format=%ct`, or unset it");
    }
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  /**
   * The moment of this run.
   *
   * @throws RefusedException as {@link #of} does
   */
  public static Instant now() throws RefusedException {
    return of(System.getenv(), Clock.systemUTC());
  }
}
