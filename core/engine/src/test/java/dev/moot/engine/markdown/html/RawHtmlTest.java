package dev.moot.engine.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.engine.markdown.MarkdownEngine;
import dev.moot.engine.plugin.Plugins;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(Plugins.none(d -> {}));

  private static List<String> refused(String markdown) {
    return RawHtml.of(MARKDOWN.parse(BasedSequence.of(markdown))).refused().stream()
        .map(r -> r.text() + ": " + r.message())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "H<sub>2</sub>O",
        "a <b><i>c</i></b> d",
        "<abbr title=\"x y\">x</abbr>",
        "a<br>b<br/>c<wbr>",
        "<details open>\n<summary>x</summary>\ny\n</details>",
        "<KBD>x</kbd>",
        "<details>\n\n*Markdown* between\n\n</details>",
        "<!-- <script> -->",
        "a <!-- <img onerror=x> --> b",
        "`<script>`",
        "\\<script>"
      })
  void harmlessTagsThatCloseWhereTheyOpenPass(String markdown) {
    assertThat(refused(markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>x</script>",
        "x <script>y</script>",
        "<svg onload=x>",
        "x <img src=x onerror=y>",
        "<b onclick=\"x\">y</b>",
        "x <b style=\"position:fixed\">y</b>",
        "x <b id=\"main\">y</b>",
        "x <a href=\"javascript:y\">z</a>",
        "x <b>never closed",
        "x </b>",
        "x <b><i>crossed</b></i>",
        "*a <b>b* c</b>",
        "</div></main>",
        "<!DOCTYPE html>",
        "<?php x ?>",
        "x <![CDATA[ y ]]>",
        "x <abbr title=\"a&quot; onx=\">y</abbr>",
        "x <abbr title='a'>y</abbr>",
        "<details>\n<b <script>x</script>\n</details>",
        "<base href=x>",
        "<form action=x><button>y</button></form>",
        "<iframe srcdoc=x></iframe>",
        "<math><mi//xlink:href=\"data:x\">"
      })
  void whatCouldRunCodeOrBreakOutDoesNot(String markdown) {
    assertThat(refused(markdown)).isNotEmpty();
  }

  @Test
  void theReasonIsNamedAtItsPlace() {
    assertThat(refused("<details open>\n<summary>x</summary>\n<p>y</p>\n</details>"))
        .containsExactly("<p>: `<p>` may not be used");
    assertThat(refused("<details id=\"a\"><summary>S</summary>\n\ntext\n\n</details>"))
        .containsExactly("id=\"a\": `id` may not be used on `<details>`");
    assertThat(refused("Tea <blink>calms</blink> and <FONT color=red>more</FONT>."))
        .containsExactly(
            "<blink>: `<blink>` may not be used", "<FONT color=red>: `<font>` may not be used");
    assertThat(refused("x <abbr title='y'>z</abbr>"))
        .containsExactly(
            "title='y': `title` has a value that is not plain text between double quotes");
    assertThat(refused("x <b title=\"y\" class=z>a</b>"))
        .containsExactly("class=z: `class` may not be used on `<b>`");
    assertThat(refused("x <details open=\"\">y</details>"))
        .containsExactly("open=\"\": `open` takes no value");
  }

  @Test
  void whatIsNotClosedIsNamedWhereItOpens() {
    assertThat(refused("x <b>never *closed*"))
        .containsExactly("<b>: `<b>` is not closed in the same block");
    assertThat(refused("x <b><i>crossed</b></i>"))
        .containsExactly(
            "<i>: `<i>` is not closed in the same block", "</i>: `</i>` closes nothing here");
    assertThat(refused("x </b>")).containsExactly("</b>: `</b>` closes nothing here");
    assertThat(refused("<details>\ny\n</details onclick=z>"))
        .containsExactly("</details onclick=z>: `</details>` takes no attributes");
    assertThat(refused("<details>\ny\n</details open>"))
        .containsExactly("</details open>: `</details>` takes no attributes");
    assertThat(refused("<div>\na < b\n</div>"))
        .containsExactly("<div>: `<div>` may not be used", "<: this `<` begins no tag");
  }
}
