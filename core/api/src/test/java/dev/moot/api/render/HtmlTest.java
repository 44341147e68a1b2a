package dev.moot.api.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void textIsEscapedForTagsAndAttributes() {
    assertThat(Html.text("<a href=\"x\" title='y'>&amp;</a>"))
        .hasToString("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
  }

  @Test
  void otherCharactersStay() {
    assertThat(Html.text("Größe 日本 👩‍👩‍👧 \u00A0")).hasToString("Größe 日本 👩‍👩‍👧 \u00A0");
  }

  @Test
  void markupStays() {
    assertThat(Html.concat(List.of(Html.markup("<b>"), Html.text("<"), Html.markup("</b>"))))
        .hasToString("<b>&lt;</b>");
    assertThat(Html.EMPTY.isEmpty()).isTrue();
  }
}
