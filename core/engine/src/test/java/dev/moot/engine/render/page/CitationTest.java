package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages of the shipped theme say of how to cite them, and of how to link a place on them. */
class CitationTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tea
      title: Does tea calm?
      root: calms
      participants:
        ann: {name: Ann}
      claims:
        calms:
          text: Tea calms most people.
          stances:
            ann: {stance: accept, estimated: true}
          evidence: [{title: A trial}]
        habit:
          text: It is a habit.
          supports: [calms]
          evidence: [{title: A survey}]
      """;

  @TempDir Path folder;

  private TinySite site(String config) {
    return TinySite.broadsheet(folder)
        .config("url: https://example.org/\n" + config)
        .file("claims/tea.yaml", TEA)
        .post(
            "cups", "2026-01-09", "summary: Of cups.\ndebates: [tea]\nupdated: 2026-02-01\n", "A.")
        .post("plain", "2026-11-30", "summary: Of cups.\ndebates: [tea]\n", "B.");
  }

  private static String cite(Built built, String path) {
    String page = built.page(path);
    int start = page.indexOf("<details class=\"cite\">");
    return page.substring(start, page.indexOf("</details>", start)).replace("&amp;", "&");
  }

  private static String words(Built built, String path) {
    String cite = cite(built, path);
    return cite.substring(cite.indexOf("\">", cite.indexOf("<p ")) + 2, cite.indexOf("</p>"));
  }

  private static String bibTex(Built built, String path) {
    String cite = cite(built, path);
    return cite.substring(cite.indexOf("<code>") + 6, cite.indexOf("</code>"));
  }

  @Test
  void aDigestIsCitedWithBothItsDays() {
    Built built = site("").build();
    assertThat(words(built, "/posts/cups/"))
        .isEqualTo("“cups”, Cups, 9 Jan 2026, revised 1 Feb 2026. https://example.org/posts/cups/");
    assertThat(bibTex(built, "/posts/cups/"))
        .isEqualTo(
            """
            @misc{posts-cups,
              title = {{cups}},
              howpublished = {Cups},
              year = {2026},
              month = jan,
              day = {9},
              note = {Revised 1 Feb 2026},
              url = {https://example.org/posts/cups/},
            }""");
    assertThat(words(built, "/posts/plain/")).startsWith("“plain”, Cups, 30 Nov 2026. http");
    assertThat(bibTex(built, "/posts/plain/"))
        .contains("month = nov,\n  day = {30},")
        .doesNotContain("note");
  }

  @Test
  void whoWritesTheDigestsIsTheirAuthorAndOfNothingElse() {
    Built built = site("feeds: {author: Jo & Co}").build();
    assertThat(words(built, "/posts/cups/")).startsWith("Jo & Co, “cups”, Cups, 9 Jan 2026");
    assertThat(bibTex(built, "/posts/cups/"))
        .contains("@misc{posts-cups,\n  author = {{Jo \\& Co}},\n");
    for (String path : new String[] {"/claims/tea/calms/", "/people/tea/ann/", "/claims/tea/"}) {
      assertThat(cite(built, path)).isNotEmpty().doesNotContain("Jo", "author", "year");
    }
  }

  @Test
  void aClaimIsTheSitesWordingAndAPersonIsReportedOn() {
    Built built = site("").build();
    assertThat(words(built, "/claims/tea/calms/"))
        .startsWith("“Tea calms most people.”, claim tea/calms as worded in Cups.");
    assertThat(words(built, "/people/tea/ann/"))
        .startsWith("Where Ann stands in “Does tea calm?”, as reported in Cups.");
    assertThat(bibTex(built, "/people/tea/ann/")).doesNotContain("author");
  }

  @Test
  void nothingInATitleIsACommandOfTex() {
    Built built =
        TinySite.broadsheet(folder)
            .file(
                "posts/a.md",
                "---\ntitle: '50% of $5 & {a_b} #1 ~ ^ \\x'\ndate: 2026-01-01\nsummary: A.\n---\n\nA.\n")
            .tryToBuild();
    assertThat(bibTex(built, "/posts/a/"))
        .contains(
            "title = {{50\\% of \\$5 \\& \\{a\\_b\\} \\#1 \\textasciitilde{} \\textasciicircum{}"
                + " \\textbackslash{}x}}")
        .doesNotContain("url");
  }

  @Test
  void eachPositionAndReasonHasALinkOfItsOwn() {
    Built built = site("").build();
    String claim = built.page("/claims/tea/calms/");
    assertThat(claim)
        .contains(
            "<tr id=\"p-ann\">",
            "<a class=\"h\" href=\"#p-ann\" aria-label=\"Link to this position\">#</a>",
            "<li id=\"r-habit-supports-calms\">",
            "<a class=\"h\" href=\"#r-habit-supports-calms\" aria-label=\"Link to this reason\">");
    assertThat(built.page("/people/tea/ann/"))
        .contains("<tr id=\"on-calms\">", "<a class=\"h\" href=\"#on-calms\"");
  }
}
