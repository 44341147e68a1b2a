package dev.moot.engine.link.quote;

import java.util.Arrays;

/**
 * The words of a folded text, and where each of them stands. A word is a run of letters and digits;
 * an apostrophe within it belongs to it. Words are known by a hash of 32 bits: two that share one
 * are taken for the same, which costs a poor guess at worst. Immutable.
 */
final class WordIndex {

  private final int[] hashes;
  private final int[] starts;
  private final int[] ends;

  /** Hash in the upper half, number of the word in the lower, sorted. */
  private final long[] byHash;

  private WordIndex(int[] hashes, int[] starts, int[] ends) {
    this.hashes = hashes;
    this.starts = starts;
    this.ends = ends;
    this.byHash = new long[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      byHash[i] = ((long) hashes[i] << 32) | i;
    }
    Arrays.sort(byHash);
  }

  /** Indexes {@code text}. */
  static WordIndex of(String text) {
    int room = text.length() / 5 + 8;
    int[] hashes = new int[room];
    int[] starts = new int[room];
    int[] ends = new int[room];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      int hash = 0;
      while (at < text.length() && isInWord(text, at)) {
        hash = hash * 31 + text.charAt(at);
        at++;
      }
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, count * 2);
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
      }
      hashes[count] = hash;
      starts[count] = start;
      ends[count++] = at;
    }
    return new WordIndex(
        Arrays.copyOf(hashes, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count));
  }

  private static boolean isInWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        || (text.charAt(at) == '\''
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  int size() {
    return hashes.length;
  }

  /** What word number {@code word} is known by. */
  int hash(int word) {
    return hashes[word];
  }

  /** Where word number {@code word} begins in the text. */
  int start(int word) {
    return starts[word];
  }

  /** Where word number {@code word} ends in the text. */
  int end(int word) {
    return ends[word];
  }

  /** How often the word known by {@code hash} stands in the text. */
  int count(int hash) {
    return from((long) hash + 1) - from(hash);
  }

  /** The number of its {@code nth} occurrence, counted from 0. */
  int occurrence(int hash, int nth) {
    return (int) byHash[from(hash) + nth];
  }

  /** Where in {@link #byHash} the words begin whose hash is at least {@code hash}. */
  private int from(long hash) {
    int found = Arrays.binarySearch(byHash, hash << 32);
    return found >= 0 ? found : -found - 1;
  }
}
