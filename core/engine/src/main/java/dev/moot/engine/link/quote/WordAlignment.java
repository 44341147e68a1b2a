package dev.moot.engine.link.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A quote laid beside the stretch of a source that it takes fewest edits to reach, word by word.
 *
 * @param from the first word of the stretch
 * @param edits how many words are changed, left out or added
 * @param runs the stretches that agree and differ, in turn
 */
record WordAlignment(int from, int edits, List<Run> runs) {

  /**
   * Words that stand against one another.
   *
   * @param same whether they agree
   * @param quoteFrom the first word of the quote
   * @param quoteTo behind its last
   * @param sourceFrom the first word of the source
   * @param sourceTo behind its last
   */
  record Run(boolean same, int quoteFrom, int quoteTo, int sourceFrom, int sourceTo) {}

  /** Aligns {@code quote} with the words of {@code source} from {@code from} up to {@code to}. */
  static Optional<WordAlignment> of(WordIndex quote, WordIndex source, int from, int to) {
    int rows = quote.size();
    int columns = to - from;
    int[][] cost = new int[rows + 1][columns + 1]; // the first row stays 0: it may begin anywhere
    for (int i = 1; i <= rows; i++) {
      cost[i][0] = i;
      for (int j = 1; j <= columns; j++) {
        int change = quote.hash(i - 1) == source.hash(from + j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
      }
    }
    int end = 0;
    for (int j = 1; j <= columns; j++) {
      if (cost[rows][j] < cost[rows][end]) {
        end = j;
      }
    }
    // A changed last word is one edit as a missing one is; shown as changed it says more.
    while (end > 0 && end < columns && cost[rows][end + 1] == cost[rows][end]) {
      end++;
    }
    List<Run> steps = new ArrayList<>();
    int i = rows;
    int j = end;
    while (i > 0) {
      boolean same = j > 0 && quote.hash(i - 1) == source.hash(from + j - 1);
      if (j > 0 && cost[i][j] == cost[i - 1][j - 1] + (same ? 0 : 1)) {
        steps.add(new Run(same, i - 1, i, from + j - 1, from + j));
        i--;
        j--;
      } else if (cost[i][j] == cost[i - 1][j] + 1) {
        steps.add(new Run(false, i - 1, i, from + j, from + j));
        i--;
      } else {
        steps.add(new Run(false, i, i, from + j - 1, from + j));
        j--;
      }
    }
    Collections.reverse(steps);
    return j == end
        ? Optional.empty()
        : Optional.of(new WordAlignment(from + j, cost[rows][end], joined(steps)));
  }

  private static List<Run> joined(List<Run> steps) {
    List<Run> runs = new ArrayList<>();
    for (Run step : steps) {
      Run last = runs.isEmpty() ? step : runs.get(runs.size() - 1);
      if (!runs.isEmpty() && last.same() == step.same()) {
        runs.set(
            runs.size() - 1,
            new Run(
                step.same(), last.quoteFrom(), step.quoteTo(), last.sourceFrom(), step.sourceTo()));
      } else {
        runs.add(step);
      }
    }
    return runs;
  }
}
