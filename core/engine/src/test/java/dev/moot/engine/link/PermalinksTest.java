package dev.moot.engine.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermalinksTest {

  private final List<Diagnostic> found = new ArrayList<>();
  private final Permalinks permalinks = new Permalinks(place -> place, found::add);

  private boolean claim(String path) {
    return permalinks.claim(new Permalink(path), path, SourceLocation.ofFile("posts/a.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "/a/, /a/",
    "/A/, /a/",
    "/a/, /a/index.html",
    "/feed.xml, /feed.xml/",
    "/feed.xml/b/, /feed.xml",
    "/Feed.xml, /feed.xml/b/c/"
  })
  void whatCannotStandBesideEachOtherIsACollision(String first, String second) {
    assertThat(claim(first)).isTrue();
    assertThat(claim(second)).isFalse();
    assertThat(found).extracting(Diagnostic::code).containsExactly("link/permalink-collision");
  }

  @Test
  void pagesBelowPagesStandBesideEachOther() {
    for (String path : List.of("/", "/a/", "/a/b/", "/a/b/c/", "/a/b.html", "/ab/")) {
      assertThat(claim(path)).as(path).isTrue();
      assertThat(permalinks.has(new Permalink(path))).as(path).isTrue();
    }
    assertThat(found).isEmpty();
  }
}
