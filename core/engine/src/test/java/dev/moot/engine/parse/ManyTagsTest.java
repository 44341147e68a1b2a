package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyTagsTest {

  @TempDir Path folder;

  private Built build(int tags) {
    String list =
        IntStream.rangeClosed(1, tags).mapToObj(i -> "t" + i).collect(Collectors.joining(", "));
    return TinySite.plain(folder)
        .post("a", "2026-01-01", "tags: [" + list + "]\n", "Words.")
        .tryToBuild();
  }

  @Test
  void theFirstHundredTagsOfADigestCount() {
    Built built = build(120);
    assertThat(built.diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.code()).isEqualTo("front-matter/many-tags");
              assertThat(d.location().column()).isEqualTo("tags: [".length() + 1 + textUpTo(101));
            });
    assertThat(built.files().keySet())
        .contains("tags/t100/index.html")
        .doesNotContain("tags/t101/index.html");
  }

  private static int textUpTo(int tag) {
    return IntStream.range(1, tag).map(i -> ("t" + i + ", ").length()).sum();
  }

  @Test
  void aHundredAreNotTooMany() {
    assertThat(build(100).diagnostics()).isEmpty();
  }
}
