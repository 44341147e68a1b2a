package dev.moot.dist.counts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How much something may be. It is above what it is today, so that nothing fails by chance, and far
 * below what it was once: who needs more raises it, and says why.
 *
 * @param of what is counted
 * @param most how much it may be
 */
record Cap(String of, long most) {

  /** Fails when {@code count} is above, or so far below that the cap holds nothing any more. */
  void holds(long count) {
    isNotPassedBy(count);
    assertThat(count * 4).as(of + ": the cap is far above it, lower it").isGreaterThan(most);
  }

  /** Fails when {@code count} is above; for what is less where this process did it before. */
  void isNotPassedBy(long count) {
    assertThat(count).as(of).isPositive().isLessThanOrEqualTo(most);
  }
}
