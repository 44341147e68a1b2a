package dev.moot.cli.report;

import dev.moot.api.model.Side;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.review.Fairness;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints how evenly each debate is digested: one line a side. */
public final class FairnessTable {

  private static final String ROW = "  %-32s %6s  %12s  %18s%n";

  private final PrintWriter out;

  public FairnessTable(PrintWriter out) {
    this.out = out;
  }

  /** Prints the debates that have voices; nothing when none has. */
  public void print(List<Fairness> all) {
    for (Fairness fairness : all) {
      if (!fairness.voices().isEmpty()) {
        print(fairness);
      }
    }
  }

  private void print(Fairness fairness) {
    out.printf(
        Locale.ROOT,
        ROW,
        VisibleText.of(fairness.debate().id()),
        "voices",
        "claims held",
        "words quoted");
    for (Fairness.Share share : fairness.shares()) {
      out.printf(
          Locale.ROOT,
          ROW,
          "  " + label(share.side()),
          share.voices(),
          share.claims(),
          share.words() + percent(share.words(), fairness.words()));
    }
    out.printf(
        Locale.ROOT,
        "    %s nobody answers; %s put by the voices themselves, %d estimated by the writer%n%n",
        Summary.count(fairness.unanswered().size(), "reason"),
        Summary.count(fairness.said(), "position"),
        fairness.estimated());
  }

  private static String label(Optional<Side> side) {
    return side.map(
            s ->
                switch (s) {
                  case HOLDS -> "hold the root";
                  case DOUBTS -> "doubt the root";
                  case UNSURE -> "unsure of the root";
                })
        .orElse("no stance on the root");
  }

  private static String percent(int part, int whole) {
    return whole == 0
        ? ""
        : String.format(Locale.ROOT, " (%3d%%)", Math.round(100.0 * part / whole));
  }
}
