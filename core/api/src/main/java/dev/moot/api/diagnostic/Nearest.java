package dev.moot.api.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what somebody probably meant to type, by Damerau-Levenshtein distance (optimal string
 * alignment), case ignored. A word may be off by a third of its length; ties go to the
 * alphabetically first.
 */
public final class Nearest {

  private Nearest() {}

  /** The candidate nearest to {@code word}, if one is near enough to be worth suggesting. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return to(word, candidates, Math.max(1, (word.length() + 1) / 3));
  }

  /**
   * The candidate nearest to {@code word}.
   *
   * @param limit how many letters it may be off by
   */
  public static Optional<String> to(String word, Collection<String> candidates, int limit) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = limit + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - wanted.length()) > limit) {
        continue;
      }
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance
          || (distance == bestDistance && best != null && candidate.compareTo(best) < 0)) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1] + 1, last[j] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = now;
      now = spare;
    }
    return last[b.length()];
  }
}
