package dev.moot.cli.command;

import dev.moot.engine.external.Time;
import java.time.Duration;
import java.time.Instant;

/** The machine's clock. */
final class SystemTime implements Time {

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }
}
