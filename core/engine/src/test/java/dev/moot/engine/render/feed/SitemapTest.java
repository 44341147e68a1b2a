package dev.moot.engine.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapTest {

  @Test
  void whatIsTooLongForOneSitemapIsCutIntoSeveral() {
    List<Integer> pages = List.of(1, 2, 3, 4, 5);
    assertThat(Sitemap.parts(pages, 2)).containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    assertThat(Sitemap.parts(pages, 5)).containsExactly(pages);
    assertThat(Sitemap.parts(List.of(), 5)).isEmpty();
  }
}
