package dev.moot.engine.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.api.model.Permalink;
import dev.moot.engine.markdown.html.RawHtml;
import dev.moot.engine.plugin.Plugins;
import dev.moot.engine.typography.Typography;
import dev.moot.fixtures.StubScope;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermLinksTest {

  private static final Map<String, String> ANCHORS =
      Map.of("slow-take", "d--slow-take", "take", "d--take");

  private static final MarkdownEngine MARKDOWN = new MarkdownEngine(Plugins.none(d -> {}));

  @Test
  void theFirstUseOfEachTermIsLinkedAndTheLongerOneWins() {
    assertThat(render("A slow take, a Take and a slow take, a take."))
        .isEqualTo(
            "<p>A <a class=\"term\" data-card=\"~t-d--slow-take\" href=\"../../terms/#d--slow-take\">slow take</a>, a"
                + " <a class=\"term\" data-card=\"~t-d--take\" href=\"../../terms/#d--take\">Take</a> and a slow take, a"
                + " take.</p>\n");
  }

  @Test
  void aUseMayGoOverTheEndOfALine() {
    assertThat(render("A *slow\ntake* here"))
        .contains(
            "<em><a class=\"term\" data-card=\"~t-d--slow-take\" href=\"../../terms/#d--slow-take\">slow\ntake</a></em>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A take",
        "A `take`.",
        "    take",
        "[A take](/x/)",
        "![A take](/x.png)",
        "> They take it.",
        "An intake, a takeover, a give-and-take, take_it.",
        "| take |\n|---|\n| take |",
        "A <b>take</b>, a take.",
        "Take\n: a word"
      })
  void elsewhereNothingIsLinked(String markdown) {
    assertThat(render(markdown)).doesNotContain("term");
  }

  @Test
  void charactersAroundATermAreEscapedAsElsewhere() {
    assertThat(render("\\*take\\* & <take"))
        .startsWith("<p>*<a class")
        .endsWith("* &amp; &lt;take</p>\n");
  }

  @Test
  void typographyReachesTheWordsBeforeInAndBehindATerm() {
    assertThat(render("\"It's -- a \\'take\\'...\" 'a slow\ntake' --- isn't it?"))
        .isEqualTo(
            "<p>“It’s – a '<a class=\"term\" data-card=\"~t-d--take\" href=\"../../terms/#d--take\">take</a>'…” ‘a"
                + " <a class=\"term\" data-card=\"~t-d--slow-take\" href=\"../../terms/#d--slow-take\">slow\ntake</a>’ — isn’t"
                + " it?</p>\n");
  }

  @Test
  void aQuotationThatATermStandsBetweenTheMarksOfKeepsThem() {
    assertThat(render("\"Take\" and \"*slow take*\"..."))
        .isEqualTo(
            "<p>“<a class=\"term\" data-card=\"~t-d--take\" href=\"../../terms/#d--take\">Take</a>” and “<em><a"
                + " class=\"term\" data-card=\"~t-d--slow-take\" href=\"../../terms/#d--slow-take\">slow"
                + " take</a></em>”…</p>\n");
  }

  private static String render(String markdown) {
    Document document = MARKDOWN.parse(BasedSequence.of(markdown));
    TermLinks terms = TermLinks.in(document, Permalink.page("terms"), ANCHORS);
    BodyScope scope =
        new BodyScope(
            StubScope.at(Permalink.page("posts", "a")),
            new NoDirectives(),
            document,
            new NoNames(),
            RawHtml.of(document),
            Typography.of(Locale.ENGLISH),
            Typography.of(Locale.ENGLISH).of(document),
            terms,
            path -> true,
            node -> SourceLocation.ofFile("posts/a.md"));
    return MARKDOWN.render(document, scope).markup();
  }
}
