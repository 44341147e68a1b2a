package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Permalink;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagingTest {

  private static Paging of(int items) {
    return new Paging(Permalink.page("archive"), items, 10);
  }

  @Test
  void aListThatFitsHasOnePage() {
    assertThat(of(0).pages()).isEqualTo(1);
    assertThat(of(10).pages()).isEqualTo(1);
    assertThat(of(10).further()).isEmpty();
  }

  @Test
  void theFirstPageIsTheListItselfAndTheOthersStandBelowIt() {
    assertThat(of(21).page(1)).hasToString("/archive/");
    assertThat(of(21).further())
        .extracting(Permalink::path)
        .containsExactly("/archive/page/2/", "/archive/page/3/");
  }

  @Test
  void pagesShowEveryItemOnceAndInOrder() {
    List<Integer> items = IntStream.range(0, 21).boxed().toList();
    List<Integer> shown = new ArrayList<>();
    for (int page = 1; page <= of(21).pages(); page++) {
      shown.addAll(of(21).shown(items, page));
    }
    assertThat(shown).isEqualTo(items);
    assertThat(of(0).shown(List.of(), 1)).isEmpty();
  }
}
