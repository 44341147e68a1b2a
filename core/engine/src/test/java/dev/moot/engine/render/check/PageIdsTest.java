package dev.moot.engine.render.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageIdsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<p id=\"a\">x</p> ! a",
        "<p class='x' ID='a' hidden> ! a",
        "<p id=a>x ! a",
        "<br id=a/><i id=\"b\"/> ! a/ b",
        "<p title=\"<b id='no'>\" id=\"a&amp;&quot;b\"> ! a&\"b",
        "<p  class=x  id=\"größe\"> ! größe",
        "<p data-id=\"no\" id=\"a\"><p id=\"b\"> ! a b"
      })
  void anIdIsAnAttributeOfATag(String html, String ids) {
    assertThat(PageIds.of(html)).containsExactly(ids.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "id=\"a\"",
        "&lt;p id=\"a\">",
        "<!-- <p id=\"a\"> -->",
        "<!-- <p id=\"a\">",
        "</p id=\"a\">",
        "< p id=\"a\">",
        "<p",
        "<p id",
        "<p title='id=\"a\"'>"
      })
  void textsAndCommentsHaveNone(String html) {
    assertThat(PageIds.of(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a ", "<a b=\"", "<!--", "<a id=", "<a id='b"})
  void aLongPageTakesNoLongerThanItsLength(String piece) {
    assertThat(PageIds.of(piece.repeat(100_000))).isNotNull();
  }
}
