package dev.moot.engine.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTextBookTest {

  @Test
  void everyTextComesBackAsItWasAndHalfASurrogatePairToo() {
    for (String text :
        List.of("", "tea", "“tea” \u00e9 \ud83c\udf75", "half \ud83c of one", "\udf75")) {
      assertThat(FeedTextBook.Text.of("posts/tea/", new FeedText(text)).text().html())
          .isEqualTo(text);
    }
  }
}
