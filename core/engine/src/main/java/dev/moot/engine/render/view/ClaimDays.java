package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Revision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a claim came up and when it changed, as far as its stances and revisions say. */
public final class ClaimDays {

  private ClaimDays() {}

  /**
   * The first day on which somebody took a stance on one of {@code wordings}; empty unless it is
   * known of all, and before anybody changed it, for one without a day may be older.
   */
  public static Optional<LocalDate> raised(List<Claim> wordings) {
    List<Optional<LocalDate>> taken =
        wordings.stream()
            .flatMap(w -> w.stances().stream())
            .map(s -> s.history().get(0).date())
            .toList();
    Optional<LocalDate> changed = revisions(wordings).min(Comparator.naturalOrder());
    return taken.stream().allMatch(Optional::isPresent)
        ? taken.stream()
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder())
            .filter(first -> changed.filter(first::isAfter).isEmpty())
        : Optional.empty();
  }

  /** The last day on which somebody changed one of {@code wordings}. */
  public static Optional<LocalDate> moved(List<Claim> wordings) {
    return revisions(wordings).max(Comparator.naturalOrder());
  }

  private static Stream<LocalDate> revisions(List<Claim> wordings) {
    return wordings.stream()
        .flatMap(w -> w.revisions().stream())
        .map(Revision::date)
        .flatMap(Optional::stream);
  }
}
