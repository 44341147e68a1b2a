package dev.moot.plugin.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a word stands, written down. */
class PostingsTest {

  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /** What the script reads: number and level, one after the other. */
  static List<Integer> read(String written) {
    List<Integer> found = new ArrayList<>();
    int number = -1;
    int value = 0;
    int shift = 0;
    for (char c : written.toCharArray()) {
      int digit = DIGITS.indexOf(c);
      value += (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        number += value / 8 + 1;
        found.add(number);
        found.add(value % 8);
        value = 0;
        shift = 0;
      }
    }
    return found;
  }

  private static String written(Postings postings) {
    StringBuilder out = new StringBuilder();
    postings.write(out);
    return out.toString();
  }

  @Test
  void numbersAndLevelsAreReadAsTheyWereAdded() {
    Postings postings = new Postings();
    postings.add(0, 7);
    postings.add(1, 0);
    postings.add(300, 3);
    postings.add(1_000_000, 5);

    assertThat(read(written(postings))).containsExactly(0, 7, 1, 0, 300, 3, 1_000_000, 5);
  }

  @Test
  void ofAVeryCommonWordThoseItMattersMostToAreKept() {
    Postings postings = new Postings();
    for (int i = 0; i < 3 * Postings.MOST; i++) {
      postings.add(i, i % 10 == 0 ? 6 : 1);
    }
    List<Integer> kept = read(written(postings));

    assertThat(postings.isCommon()).isTrue();
    assertThat(kept).hasSize(2 * Postings.MOST);
    assertThat(kept.stream().filter(n -> n == 6)).hasSizeGreaterThan(3 * Postings.MOST / 10 - 1);
  }
}
