package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.engine.plugin.Plugins;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {

  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(Plugins.none(d -> {}));

  private static List<String> refused(String markdown) {
    return RawHtml.of(MARKDOWN.parse(BasedSequence.of(markdown))).refused().stream()
        .map(n -> n.getChars().toString().strip())
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
}
