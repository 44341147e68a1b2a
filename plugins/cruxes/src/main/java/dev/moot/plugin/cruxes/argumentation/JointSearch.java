package dev.moot.plugin.cruxes.argumentation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The search for {@link JointSwings}. Candidates are the claims that leave the conclusion where it
 * is, held at 0 as at 1. All corners of each pair of them are tried, then those of each triple that
 * holds no pair already found: {@code 4 n(n-1)/2 + 8 n(n-1)(n-2)/6} readings for n candidates, but
 * no more than {@link #MOST_READINGS}, each O(V + E); a reading with circles counts for more.
 */
final class JointSearch<A extends Comparable<? super A>> {

  /** A conclusion that moves less has not moved for any reader. */
  static final double LEAST_MOVE = 0.01;

  static final int MOST_READINGS = 20_000;

  private final Viewpoint<A> viewpoint;
  private final int conclusion;
  private final boolean[] barred;
  private final List<int[]> found = new ArrayList<>();
  private final List<JointSwing<A>> swings = new ArrayList<>();
  private int readings;

  JointSearch(Viewpoint<A> viewpoint, int conclusion) {
    this.viewpoint = viewpoint;
    this.conclusion = conclusion;
    barred = viewpoint.graph().nodesBearingOn(conclusion);
    for (int node = 0; node < barred.length; node++) {
      barred[node] = !barred[node];
    }
  }

  JointSwings<A> search() {
    if (Double.isNaN(viewpoint.value(conclusion))) {
      return new JointSwings<>(List.of(), true);
    }
    int[] idle = idle();
    boolean complete = true;
    for (int i = 0; complete && i < idle.length; i++) {
      for (int j = i + 1; complete && j < idle.length; j++) {
        complete = examine(idle[i], idle[j]);
      }
    }
    for (int i = 0; complete && i < idle.length; i++) {
      for (int j = i + 1; complete && j < idle.length; j++) {
        for (int k = j + 1; complete && k < idle.length; k++) {
          complete = examine(idle[i], idle[j], idle[k]);
        }
      }
    }
    return new JointSwings<>(swings, complete);
  }

  private int[] idle() {
    List<Integer> idle = new ArrayList<>();
    for (int claim = 0; claim < viewpoint.graph().arguments().size(); claim++) {
      if (!barred[claim] && claim != conclusion) {
        double now = viewpoint.value(conclusion);
        double[] corners = corners(on(claim), claim);
        if (Rounding.same(corners[0], now) && Rounding.same(corners[1], now)) {
          idle.add(claim);
        }
      }
    }
    return idle.stream().mapToInt(i -> i).toArray();
  }

  private Intervention on(int... claims) {
    return new Intervention(viewpoint.graph().network(), claims, barred);
  }

  /** The conclusion with each claim at 0 or 1; bit i of an index is the value of claim i. */
  private double[] corners(Intervention intervention, int... claims) {
    double[] corners = new double[1 << claims.length];
    for (int corner = 0; corner < corners.length; corner++) {
      double[] at = new double[claims.length];
      for (int i = 0; i < claims.length; i++) {
        at[i] = corner >> i & 1;
      }
      corners[corner] = intervention.values(viewpoint, at)[conclusion];
    }
    return corners;
  }

  /** Tries one set; false if the search has used up its readings. */
  private boolean examine(int... claims) {
    if (found.stream().anyMatch(smaller -> holds(claims, smaller))) {
      return true;
    }
    Intervention intervention = on(claims);
    readings += intervention.cost() << claims.length;
    if (readings > MOST_READINGS) {
      return false;
    }
    double now = viewpoint.value(conclusion);
    double[] corners = corners(intervention, claims);
    int farthest = 0;
    for (int corner = 1; corner < corners.length; corner++) {
      double gain = Math.abs(corners[corner] - now) - Math.abs(corners[farthest] - now);
      if (Double.isNaN(corners[farthest]) || gain > Rounding.TOLERANCE) {
        farthest = corner;
      }
    }
    if (Math.abs(corners[farthest] - now) >= LEAST_MOVE) {
      SortedMap<A, Double> values = new TreeMap<>();
      for (int i = 0; i < claims.length; i++) {
        values.put(viewpoint.graph().argument(claims[i]), (double) (farthest >> i & 1));
      }
      found.add(claims);
      swings.add(new JointSwing<>(values, now, corners[farthest]));
    }
    return true;
  }

  private static boolean holds(int[] claims, int[] smaller) {
    int matched = 0;
    for (int claim : claims) {
      if (matched < smaller.length && claim == smaller[matched]) {
        matched++;
      }
    }
    return matched == smaller.length;
  }
}
