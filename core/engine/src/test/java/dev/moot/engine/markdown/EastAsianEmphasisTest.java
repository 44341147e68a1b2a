package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.engine.plugin.Plugins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EastAsianEmphasisTest {

  private final MarkdownEngine markdown = new MarkdownEngine(Plugins.none(d -> {}));
  private final HtmlRenderer renderer =
      HtmlRenderer.builder(MarkdownEngine.options()).extensions(MarkdownEngine.dialect()).build();

  @ParameterizedTest
  @CsvSource({
    "**真，**她, <strong>真，</strong>她",
    "含**「重点」**内容, 含<strong>「重点」</strong>内容",
    "*斜。*体, <em>斜。</em>体",
    "删~~除。~~好, 删<del>除。</del>好",
    "これは**重要（大事）**です, これは<strong>重要（大事）</strong>です",
    "これは**「*とても*大事」**です, これは<strong>「<em>とても</em>大事」</strong>です",
    "値段は**￥100**です, 値段は<strong>￥100</strong>です",
    "湾岸の**46%**を, 湾岸の<strong>46%</strong>を",
    "他说**“好”**然后走了, 他说<strong>“好”</strong>然后走了",
    "**강조(괄호)**는, <strong>강조(괄호)</strong>는",
    "그는*“네.”*라고, 그는<em>“네.”</em>라고",
    "~~취소(안내)~~를, <del>취소(안내)</del>를",
    "**𠮷。**𠮷, <strong>𠮷。</strong>𠮷",
    "**結び。**葛󠄀**（城）**町, <strong>結び。</strong>葛󠄀<strong>（城）</strong>町",
    "**API（v2）**を使う, <strong>API（v2）</strong>を使う",
    "是**`code`**吗, 是<strong><code>code</code></strong>吗",
  })
  void punctuationBesideAnEastAsianLetterKeepsNoStar(String source, String html) {
    assertThat(render(source)).isEqualTo("<p>" + html + "</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "a**“b”**c",
    "**(b)**c",
    "**b.**c",
    "a *\u00a0b*",
    "** 真**",
    "真 ** 她",
    "__真，__她",
    "含__「重点」__内容",
    "**好😀**a",
  })
  void whereNoSuchLetterStandsTheSpecDecides(String source) {
    assertThat(render(source)).contains(source.contains("__") ? "__" : "*").doesNotContain("<em>");
  }

  @Test
  void anUnderscoreOpensAfterEastAsianPunctuation() {
    assertThat(render("（_強調_）")).isEqualTo("<p>（<em>強調</em>）</p>");
    assertThat(render("「__強調__」。")).isEqualTo("<p>「<strong>強調</strong>」。</p>");
  }

  private String render(String source) {
    return renderer.render(markdown.parse(BasedSequence.of(source))).strip();
  }
}
