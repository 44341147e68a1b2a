package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostTest {

  @Test
  void aPostLastChangedOnTheNewestDayItNames() {
    assertThat(post("2026-01-01", null).lastChanged()).contains(LocalDate.parse("2026-01-01"));
    assertThat(post("2026-01-01", "2026-03-01", "2026-02-01").lastChanged())
        .contains(LocalDate.parse("2026-03-01"));
    assertThat(post(null, null).lastChanged()).isEmpty();
  }

  @Test
  void aCorrectionIsNewsAndARevisionIsNot() {
    assertThat(post("2026-01-01", "2026-03-01").lastNews()).contains(LocalDate.parse("2026-01-01"));
    assertThat(post("2026-01-01", "2026-03-01", "2026-01-05", "2026-02-01").lastNews())
        .contains(LocalDate.parse("2026-02-01"));
  }

  private static Post post(String date, String updated, String... corrections) {
    return new Post(
        Permalink.HOME,
        "A",
        Optional.ofNullable(date).map(LocalDate::parse),
        Optional.ofNullable(updated).map(LocalDate::parse),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(corrections).stream()
            .map(d -> new Correction(LocalDate.parse(d), "x", List.of()))
            .toList(),
        Map.of(),
        SourceLocation.ofFile("posts/a.md"));
  }
}
