package dev.moot.engine.read;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * When files of a site last changed.
 *
 * @param days the days by the files' paths
 */
public record LastChanges(Map<String, LocalDate> days) {

  /** Nothing is known. */
  public static final LastChanges NONE = new LastChanges(Map.of());

  public LastChanges {
    days = Map.copyOf(days);
  }

  /** The day {@code file} last changed. */
  public Optional<LocalDate> of(String file) {
    return Optional.ofNullable(days.get(file));
  }

  /** The same, if that was after it was {@code published}. */
  public Optional<LocalDate> after(Optional<LocalDate> published, String file) {
    return of(file).filter(day -> published.isEmpty() || day.isAfter(published.get()));
  }
}
