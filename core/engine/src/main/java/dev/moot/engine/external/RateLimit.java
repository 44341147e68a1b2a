package dev.moot.engine.external;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Sees to it that no host is asked more than once a second, whichever thread asks. */
final class RateLimit {

  private static final Duration GAP = Duration.ofSeconds(1);

  private final Time time;
  private final Map<String, Instant> next = new HashMap<>();

  RateLimit(Time time) {
    this.time = time;
  }

  /** Waits until {@code host} may be asked. */
  void await(String host) throws InterruptedException {
    Duration wait = reserve(host);
    if (!wait.isZero()) {
      time.pause(wait);
    }
  }

  private synchronized Duration reserve(String host) {
    Instant now = time.now();
    Instant free = next.getOrDefault(host, now);
    Instant turn = free.isBefore(now) ? now : free;
    next.put(host, turn.plus(GAP));
    return Duration.between(now, turn);
  }

  /** Leaves {@code host} alone for a while. */
  synchronized void rest(String host, Duration pause) {
    Instant until = time.now().plus(pause);
    next.merge(host, until, (a, b) -> a.isAfter(b) ? a : b);
  }
}
