package dev.moot.engine.link;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many posts and pages are no part of a build.
 *
 * @param drafts drafts
 * @param scheduled posts dated after the day of the build
 * @param next the day the first of these is published
 */
public record LeftOut(int drafts, int scheduled, Optional<LocalDate> next) {

  /** Everything is part of it. */
  public static final LeftOut NOTHING = new LeftOut(0, 0, Optional.empty());

  static LeftOut of(Collection<Unpublished> unpublished) {
    List<LocalDate> days = unpublished.stream().flatMap(u -> u.scheduled().stream()).toList();
    return new LeftOut(
        unpublished.size() - days.size(),
        days.size(),
        days.stream().min(Comparator.naturalOrder()));
  }
}
