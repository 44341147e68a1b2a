package dev.moot.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkTest {

  private static final List<String> PARTS = List.of("a", "b", "ab", "claims", "x-1", "feed.xml");

  @RepeatedTest(500)
  void aHrefResolvedOnItsPageGivesTheTargetBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Permalink from = any(random);
    Permalink target = any(random);
    for (String base : List.of("https://example.org", "https://example.org/deep/er")) {
      URI resolved = URI.create(base + from.path()).resolve(target.hrefFrom(from));
      assertThat(resolved).hasToString(base + target.path());
    }
  }

  @RepeatedTest(200)
  void aHrefToAnyNameLeadsThereFromAnyPage(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Permalink from = Permalink.page(UrlCodecTest.anyName(random), UrlCodecTest.anyName(random));
    Permalink target = new Permalink("/assets/" + UrlCodecTest.anyName(random));
    for (Permalink to : List.of(target, from, new Permalink(from + UrlCodecTest.anyName(random)))) {
      URI page = URI.create("https://example.org" + from.encoded());
      assertThat(page.resolve(to.hrefFrom(from))).hasToString("https://example.org" + to.encoded());
    }
  }

  private static Permalink any(Random random) {
    StringBuilder path = new StringBuilder("/");
    int depth = random.nextInt(5);
    for (int i = 0; i < depth; i++) {
      path.append(PARTS.get(random.nextInt(PARTS.size()))).append('/');
    }
    if (random.nextInt(4) == 0) {
      path.append("file.html");
    }
    return new Permalink(path.toString());
  }

  @Test
  void aPageLinksToItselfAndHome() {
    Permalink post = Permalink.page("posts", "a");
    assertThat(post.hrefFrom(post)).isEqualTo("./");
    assertThat(Permalink.HOME.hrefFrom(post)).isEqualTo("../../");
    assertThat(Permalink.HOME.hrefFrom(Permalink.HOME)).isEqualTo("./");
  }

  @Test
  void aFileLinksToItselfByItsName() {
    Permalink feed = new Permalink("/feed.xml");
    assertThat(feed.hrefFrom(feed)).isEqualTo("feed.xml");
  }

  @Test
  void aNameWithAColonIsNoScheme() {
    Permalink odd = new Permalink("/assets/a:b.png");
    assertThat(odd.hrefFrom(new Permalink("/assets/x/"))).isEqualTo("../a:b.png");
    assertThat(odd.hrefFrom(new Permalink("/assets/x.html"))).isEqualTo("./a:b.png");
  }

  @Test
  void pagesAreWrittenAsIndexFiles() {
    assertThat(Permalink.page("a", "b").outputFile()).isEqualTo("a/b/index.html");
    assertThat(Permalink.HOME.outputFile()).isEqualTo("index.html");
    assertThat(new Permalink("/feed.xml").outputFile()).isEqualTo("feed.xml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/", "//", "/a//b/", "/../", "/a/..", "/./", "/a/.", "/a/../b/"})
  void whatLeadsElsewhereIsRefused(String path) {
    assertThatThrownBy(() -> new Permalink(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a\ndelete CNAME\nb/", "/a\u0000/", "/a\r/", "/..\\..\\a/", "/\ud83d/"})
  void whatNoFileCanBeCalledIsRefused(String path) {
    assertThatThrownBy(() -> new Permalink(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesOfAllScriptsPass() {
    assertThat(new Permalink("/日本/😀/").outputFile()).isEqualTo("日本/😀/index.html");
  }

  @Test
  void anAddressHoldsOnlyWhatURLsMayHold() {
    assertThat(new Permalink("/a/ü b%/c+d,e").encoded()).isEqualTo("/a/%C3%BC%20b%25/c+d,e");
    assertThat(new Permalink("/posts/tea/").encoded()).isEqualTo("/posts/tea/");
  }
}
