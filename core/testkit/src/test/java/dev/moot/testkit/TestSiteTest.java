package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.diagnostic.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSiteTest {

  private static final String POST = "---\ntitle: A & <b>\ndate: 2026-01-01\n---\n";

  @TempDir Path folder;

  @Test
  void aSiteOfStringsIsBuilt() {
    BuiltSite site = TestSite.in(folder).file("posts/a.md", POST + "*Text*\n").build();
    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/posts/a/")).contains("<p><em>Text</em></p>", "A &amp; &lt;b&gt;");
    assertThat(site.pages()).containsKeys("index.html", "404.html", "archive/index.html");
  }

  @Test
  void errorsAreListedAndNothingIsWritten() {
    BuiltSite site = TestSite.in(folder).file("posts/a.md", POST + "[x](/nowhere/)\n").build();
    assertThat(site.diagnostics()).extracting(Diagnostic::code).containsExactly("link/broken");
    assertThat(site.lines())
        .containsExactly("posts/a.md:5:5: error[link/broken]: the site has nothing at /nowhere/");
    assertThat(site.files()).isEmpty();
    assertThatThrownBy(() -> site.page("/posts/a/"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("link/broken");
  }

  @Test
  void linesAreAddedToTheConfiguration() {
    BuiltSite site = TestSite.in(folder).config("url: https://example.org/x").build();
    assertThat(site.file("sitemap.xml")).contains("https://example.org/x/archive/");
    assertThat(site.file("feed.xml")).contains("<feed");
  }

  @Test
  void everyPageOfADebateIsThere() {
    BuiltSite site = new SampleSite(folder, "", SampleSite.CLAIMS, "Text").site("a").build();
    assertThat(site.lines()).isEmpty();
    assertThat(site.pages())
        .containsKeys(
            "claims/weather/index.html",
            "claims/weather/rain/index.html",
            "people/weather/critic/index.html",
            "tags/rain/index.html",
            "posts/day-1/index.html");
  }

  @Test
  void reasonsThatLeadBackToThemselvesEnd() {
    BuiltSite site =
        TestSite.in(folder)
            .file(
                "theme/layouts/claim.ftlh",
                """
                <#macro tell reasons><#list reasons as r>(<#list r.premises as p>${p.id.local}</#list>\
                <@tell r.replies/>)</#list></#macro>\
                <@tell reasonsFor/>|<@tell reasonsAgainst/>
                """)
            .file(
                "claims/d.yaml",
                """
                schema: claims/1
                debate: d
                title: T
                claims:
                  a: {text: A., supports: [b], evidence: [{title: X}]}
                  b: {text: B., supports: [a], evidence: [{title: X}]}
                  c: {text: C., attacks: [e], evidence: [{title: X}]}
                  e: {text: E., attacks: [c], evidence: [{title: X}]}
                relations:
                  - {id: one, type: undercut, premises: [c], target: two}
                  - {id: two, type: undercut, premises: [a], target: one}
                """)
            .build();
    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/claims/d/a/")).startsWith("(b").contains("|");
    assertThat(site.page("/claims/d/c/").strip()).isEqualTo("|(e(c))");
  }

  @Test
  void aMessageThatNoFileHasIsReportedWithASuggestion() {
    BuiltSite site =
        TestSite.in(folder).file("theme/layouts/404.ftlh", "${m(\"title.claim\")}").build();
    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.hint()).hasValue("did you mean `title.claims`?"));
  }

  @Test
  void aSiteRewordsMessagesAndATranslationFallsBackToEnglish() {
    BuiltSite site =
        TestSite.in(folder)
            .config("language: de-AT")
            .file("theme/messages/de.properties", "title.claims = Behauptungen\n")
            .file("theme/messages/de-AT.properties", "title.tags = Schlagwörter, ''quasi''\n")
            .build();
    assertThat(site.lines()).isEmpty();
    assertThat(site.page("/claims/")).contains("<h1>Behauptungen</h1>");
    assertThat(site.page("/tags/")).contains("Schlagwörter, &#39;quasi&#39;");
    assertThat(site.page("/people/")).contains("<h1>People</h1>");
  }

  @Test
  void aBrokenPlaceholderIsReportedWithItsKey() {
    BuiltSite site =
        TestSite.in(folder).file("theme/messages/en.properties", "title.tags = {0\n").build();
    assertThat(site.diagnostics())
        .extracting(Diagnostic::code)
        .containsOnly("template/bad-message");
  }

  @Test
  void aControlCharacterInTheNameOfAFileIsAnError() {
    BuiltSite site = TestSite.in(folder).file("assets/x\ndelete ..", "x").build();
    assertThat(site.lines()).singleElement().asString().startsWith("assets: error[read/bad-name]");
  }
}
