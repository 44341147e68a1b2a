package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarkupTest {

  @Test
  void idsThatStandTwiceAreFound() {
    assertThat(PageMarkup.of("<p id=a><b id=b></b><i id=a></i>").repeatedIds())
        .containsExactly("a");
  }

  @Test
  void fragmentsThatLeadNowhereAreFound() {
    String html = "<p id=a><a href='#a'></a><a href='#b'></a><i aria-labelledby='a c'></i>";
    assertThat(PageMarkup.of(html).deadFragments()).containsExactly("b", "c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "<p onclick=x>",
        "<a href=' JavaScript:x'>",
        "<svg/onload=x>",
        "<svg><use href=x>",
        "<svg><foreignObject>",
        "<img src=x>",
        "<a href='data:text/html,x'>"
      })
  void whatRunsOrLoadsIsFound(String html) {
    assertThat(PageMarkup.of(html).liveCode()).isNotEmpty();
  }

  @Test
  void aDrawingIsNotCode() {
    assertThat(
            PageMarkup.of("<svg role=group><a href='x/'><rect/><text>x</text></a></svg>")
                .liveCode())
        .isEmpty();
  }

  @Test
  void textIsNotCode() {
    assertThat(PageMarkup.of("<p title='onclick=x'>&lt;script&gt; javascript:x").liveCode())
        .isEmpty();
  }

  @Test
  void entriesOfAFeedAreTheirHtml() {
    String feed = "<feed><entry><content type='html'>&lt;b&gt;x&lt;/b&gt;</content></entry></feed>";
    assertThat(PageMarkup.feedEntries(feed)).containsExactly("<b>x</b>");
  }
}
