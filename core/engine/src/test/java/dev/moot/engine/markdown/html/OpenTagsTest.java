package dev.moot.engine.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a < b > c",
        "<p>a<br>b<img src=x></p>",
        "<ul><li>a<li>b</ul>",
        "<p>a<p>b",
        "<table><tr><td>a<td>b</table>",
        "<DIV>a</div >",
        "<svg><path d='M0'/><g/></svg>",
        "<a title=\"a > b\" href='<'>c</a>",
        "<script>if (a<b) x('</div>')</script>",
        "<!-- <div> --><b>a</b>",
        "<my-tag>a</my-tag>"
      })
  void whatIsWholeIsNoProblem(String html) {
    assertThat(OpenTags.problem(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<div><p>a | leaves `<div>` open",
        "<div/> | leaves `<div>` open",
        "<svg><g></svg> | closes `</svg>` before `<g>`",
        "<b><i>a</b></i> | closes `</b>` before `<i>`",
        "a</p> | closes `</p>`, which it did not open",
        "</main> | closes `</main>`, which it did not open",
        "<!-- a -> | leaves a comment open",
        "<a href=\"b>c</a> | leaves the tag `<a` without its `>`",
        "</div | leaves the tag `</div` without its `>`",
        "<style>a | leaves `<style>` open",
        "<textarea></div> | leaves `<textarea>` open"
      })
  void whatIsOpenIsNamed(String html, String problem) {
    assertThat(OpenTags.problem(html)).contains(problem);
  }
}
