package dev.moot.cli.report;

import dev.moot.api.model.Side;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.review.Fairness;
import dev.moot.engine.review.RootFairness;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints how evenly each debate is digested: one line a side of each root. */
public final class FairnessTable {

  private static final String ROW = "  %-32s %6s  %12s  %18s%n";

  private final PrintWriter out;

  public FairnessTable(PrintWriter out) {
    this.out = out;
  }

  /** Prints the debates that have voices; nothing when none has. */
  public void print(List<Fairness> all) {
    for (Fairness fairness : all) {
      if (fairness.hasVoices()) {
        print(fairness);
      }
    }
  }

  private void print(Fairness fairness) {
    boolean several = fairness.roots().size() > 1;
    for (RootFairness root : fairness.roots()) {
      String debate = fairness.debate().id();
      String name =
          several ? root.root().map(claim -> claim.id().toString()).orElse(debate) : debate;
      out.printf(Locale.ROOT, ROW, VisibleText.of(name), "voices", "claims held", "words quoted");
      for (RootFairness.Share share : root.shares()) {
        out.printf(
            Locale.ROOT,
            ROW,
            "  " + label(share.side()),
            share.voices(),
            share.claims(),
            share.words() + percent(share.words(), root.words()));
      }
      out.printf(
          Locale.ROOT,
          "    %s nobody answers%n",
          Summary.count(root.unanswered().size(), "reason"));
    }
    out.printf(
        Locale.ROOT,
        "    %s put by the voices themselves, %s%d read by the writer%n%n",
        Summary.count(fairness.said(), "position"),
        fairness.derived() == 0 ? "" : fairness.derived() + " worked out, ",
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
