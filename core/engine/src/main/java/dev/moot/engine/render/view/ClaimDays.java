package dev.moot.engine.render.view;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Revision;
import dev.moot.api.model.Stance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a claim came up and when it changed, as far as its stances and revisions say. */
public final class ClaimDays {

  private ClaimDays() {}

  /** The first day on which somebody took a stance on one of {@code wordings} or changed it. */
  public static Optional<LocalDate> raised(List<Claim> wordings) {
    return Stream.concat(
            revisions(wordings),
            wordings.stream()
                .flatMap(w -> w.stances().stream())
                .flatMap(s -> s.history().stream())
                .map(Stance::date)
                .flatMap(Optional::stream))
        .min(Comparator.naturalOrder());
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
