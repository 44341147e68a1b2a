package dev.moot.engine.watch;

import java.time.Duration;

/**
 * How much one piece of work may take. The processor's time is the same however busy the machine
 * is; the clock is for what waits for something that does not come.
 *
 * @param processor time of the work's own thread on a processor
 * @param clock time by the clock, far more than {@code processor}
 */
public record Limit(Duration processor, Duration clock) {

  /** The usual one, of a file or a page. */
  public static final Limit USUAL = new Limit(Duration.ofSeconds(10), Duration.ofMinutes(10));
}
