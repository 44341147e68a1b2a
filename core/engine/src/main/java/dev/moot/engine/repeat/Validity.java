package dev.moot.engine.repeat;

/**
 * For how long a build holds while no file changes.
 *
 * @param repeatable whether it follows from files and the day alone
 * @param git whether it asked git when files changed
 * @param from the first moment for which it holds, in seconds since 1970
 * @param until the first one for which it does not
 */
public record Validity(boolean repeatable, boolean git, long from, long until) {

  /** That of what has to be built each time. */
  public static final Validity NONE = new Validity(false, false, 0, 0);
}
