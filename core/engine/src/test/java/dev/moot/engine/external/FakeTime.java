package dev.moot.engine.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that only waiting moves on. */
final class FakeTime implements Time {

  static final Instant START = Instant.parse("2026-11-20T12:00:00Z");

  private Instant now = START;
  private final List<Duration> pauses = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void pause(Duration duration) {
    now = now.plus(duration);
    pauses.add(duration);
  }

  /** How long it was waited, each time. */
  synchronized List<Duration> pauses() {
    return List.copyOf(pauses);
  }
}
