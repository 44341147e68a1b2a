package dev.moot.engine.review;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.api.model.Stance;
import dev.moot.engine.rule.ClaimRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Says which stances count as the writer's reading without being marked so: pages call them that,
 * and their writer may have thought otherwise.
 */
public final class ReadingReview {

  private final Diagnostics diagnostics;

  public ReadingReview(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Says how many they are in {@code debate}. */
  void count(Debate debate) {
    long all = debate.stances().stream().mapToLong(s -> s.history().size()).sum();
    int readings = readings(debate).size();
    if (readings > 0) {
      diagnostics.report(
          Diagnostic.of(
                  ClaimRules.READINGS,
                  debate.location(),
                  readings
                      + " of the "
                      + all
                      + " stances of this debate count as your reading, in whole or in part")
              .withHint(
                  "`moot check` lists them; quote what they said, or write `estimated: true`"));
    }
  }

  /**
   * Names each of them.
   *
   * @param faulty the files with errors; a quote that could not be read may be missing there
   */
  public void list(Site site, Set<String> faulty) {
    for (Debate debate : site.debates()) {
      if (!faulty.contains(debate.location().file())) {
        readings(debate).forEach(this::report);
      }
    }
  }

  private static List<Stance> readings(Debate debate) {
    return debate.stances().stream()
        .flatMap(s -> s.history().stream())
        .filter(s -> s.isReading() && !s.estimated())
        .toList();
  }

  private void report(Stance stance) {
    List<String> read = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    if (stance.position().isPresent() && stance.positionBasis() == Basis.READ) {
      read.add("position");
      missing.add(
          "their words: `quote: \"...\"`, or where they stand: `source: {id: ..., at: ...}`");
    }
    if (stance.credence().isPresent() && stance.numberBasis() == Basis.READ) {
      read.add("number");
      missing.add("a quote that has the number");
    }
    if (read.isEmpty()) {
      // They gave a bound or a range, and it leaves room for both sides.
      read.add("side");
      missing.add("a `stance` with their words for it, as the number is not on one side");
    }
    diagnostics.report(
        Diagnostic.of(
                ClaimRules.READING,
                stance.location(),
                "the "
                    + String.join(" and the ", read)
                    + " of `"
                    + stance.participant().local()
                    + "` on `"
                    + stance.claim().local()
                    + "` count"
                    + (read.size() == 1 ? "s" : "")
                    + " as your reading")
            .withHint("add " + String.join(", and ", missing) + "; or write `estimated: true`"));
  }
}
