package dev.moot.plugin.argumentmap;

import dev.moot.plugin.argumentmap.Outline.Entry;
import dev.moot.plugin.argumentmap.Outline.Reason;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of a nested list is open at first: as many levels as can be taken in at a glance, and
 * the first one whatever it holds.
 */
final class Folds {

  /** Two screens of a phone. */
  private static final int AT_A_GLANCE = 14;

  private Folds() {}

  /** How many levels below {@code entries} are open, at least one. */
  static int open(List<Entry> entries) {
    List<Entry> level = entries;
    int shown = level.size();
    for (int open = 0; ; open++) {
      level = level.stream().flatMap(e -> e.reasons().stream()).flatMap(Folds::claims).toList();
      shown += level.size();
      if (level.isEmpty() || (open > 0 && shown > AT_A_GLANCE)) {
        return Math.max(1, open);
      }
    }
  }

  /** The claims of a reason, and of what denies it, which stands beside what bears on them. */
  private static Stream<Entry> claims(Reason reason) {
    return Stream.concat(
        reason.claims().stream(), reason.undercuts().stream().flatMap(Folds::claims));
  }
}
