package dev.moot.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Digests of values. */
class ValueDigestTest {

  private static final byte[] KEY = new byte[SipHash.KEY_LENGTH];

  private enum Colour {
    RED,
    GREEN
  }

  private record Point(int x, long y) {}

  private record Other(int x, long y) {}

  private record Full(
      String text,
      Optional<Point> point,
      List<Colour> colours,
      Map<String, Double> numbers,
      LocalDate day,
      boolean flag) {}

  private static Digest of(Object value) {
    return new ValueDigest(KEY).of(value);
  }

  private static Full full(String text) {
    return new Full(
        text,
        Optional.of(new Point(1, 2)),
        List.of(Colour.RED),
        Map.of("a", 1.0, "b", 2.0, "c", 3.0),
        LocalDate.of(2026, 1, 2),
        true);
  }

  @Test
  void equalValuesHaveOneDigest() {
    assertThat(of(full("tea"))).isEqualTo(of(full("tea")));
  }

  @Test
  void valuesThatDifferInAnythingHaveOtherDigests() {
    List<Object> values =
        Arrays.asList(
            null,
            "",
            "a",
            "ab",
            List.of(),
            List.of("a", "b"),
            List.of("b", "a"),
            List.of("ab"),
            List.of(List.of("a"), "b"),
            Optional.empty(),
            Optional.of(""),
            Map.of(),
            Map.of("a", "b"),
            0,
            1,
            -1,
            1.0,
            true,
            false,
            Colour.RED,
            Colour.GREEN,
            new Point(1, 2),
            new Point(2, 1),
            new Other(1, 2),
            LocalDate.of(2026, 1, 2),
            "2026-01-02",
            Locale.ENGLISH,
            new byte[] {1},
            new byte[] {1, 0},
            full("tea"),
            full("coffee"));
    assertThat(values.stream().map(ValueDigestTest::of)).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfAMapCountsIfItHasOne() {
    Map<String, Integer> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Integer> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    assertThat(of(one)).isNotEqualTo(of(other));
    assertThat(of(Map.copyOf(one))).isEqualTo(of(Map.copyOf(other)));
    assertThat(of(Set.copyOf(one.keySet()))).isEqualTo(of(Set.copyOf(other.keySet())));
  }

  @Test
  void anotherKeyGivesOtherDigests() {
    byte[] key = KEY.clone();
    key[0] = 1;
    assertThat(new ValueDigest(key).of("tea")).isNotEqualTo(of("tea"));
  }

  @Test
  void whatCouldChangeUnseenHasNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> of(new Object()));
    assertThatIllegalArgumentException().isThrownBy(() -> of((Runnable) () -> {}));
  }
}
