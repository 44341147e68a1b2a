package dev.moot.engine.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenIdsTest {

  private final GivenIds ids = GivenIds.ofPage();

  @Test
  void theFirstFreeNumberIsGiven() {
    assertThat(ids.unique("a")).isEqualTo("a");
    assertThat(ids.own("a-3")).isEqualTo("a-3");
    assertThat(ids.unique("a")).isEqualTo("a-2");
    assertThat(ids.unique("a")).isEqualTo("a-4");
    assertThat(ids.unique("a-3")).isEqualTo("a-3-2");
    assertThat(ids.unique("a")).isEqualTo("a-5");
  }
}
