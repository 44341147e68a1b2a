package dev.moot.engine.external;

import java.time.Duration;
import java.time.Instant;

/** The time of day, and waiting for it to pass. Called from several threads. */
public interface Time {

  Instant now();

  /** Waits. */
  void pause(Duration duration) throws InterruptedException;
}
