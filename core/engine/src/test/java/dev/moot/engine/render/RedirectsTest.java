package dev.moot.engine.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses of posts, pages, debates, tags and claims lead to the new ones. */
class RedirectsTest {

  private static final String CUPS = "url: https://example.org/cups/\n";

  @TempDir Path temp;
  private TinySite site;

  @BeforeEach
  void site() throws IOException {
    site =
        TinySite.broadsheet(temp)
            .config(
                CUPS
                    + """
                    ignore: [claims/isolated, claims/unsourced]
                    redirects:
                      /claims/old-tea/: /claims/tea/
                      /tags/customs/: /tags/habits/
                      /people/tea/ada.html: /people/
                    """)
            .file(
                "claims/tea.yaml",
                """
                schema: claims/1
                debate: tea
                title: Tea?
                claims:
                  calms:
                    text: Tea calms.
                    aliases: [soothes]
                """)
            .file("pages/about.md", "---\ntitle: About\naliases: /about-us/\n---\n\nUs.\n")
            .post("tea", "2026-01-01", "tags: [habits]\naliases: [/2026/01/tea.html]\n", "Tea.");
    site.build();
  }

  @Test
  void anAliasOfAPostLeadsToIt() {
    assertThat(site.output("2026/01/tea.html"))
        .contains(
            "content=\"0; url=../../posts/tea/\"",
            "<link rel=\"canonical\" href=\"https://example.org/cups/posts/tea/\">",
            "<meta name=\"robots\" content=\"noindex\">",
            "<a href=\"../../posts/tea/\">");
  }

  @Test
  void anAliasOfAPageLeadsToIt() {
    assertThat(site.page("about-us")).contains("content=\"0; url=../about/\"");
  }

  @Test
  void anOldNameOfAClaimLeadsToIt() {
    assertThat(site.page("claims/tea/soothes")).contains("content=\"0; url=../calms/\"");
  }

  @Test
  void debatesTagsAndWhatElseThereIsAreRedirectedInTheSettings() {
    assertThat(site.page("claims/old-tea")).contains("content=\"0; url=../tea/\"");
    assertThat(site.page("tags/customs")).contains("content=\"0; url=../habits/\"");
    assertThat(site.output("people/tea/ada.html")).contains("content=\"0; url=../\"");
  }

  @Test
  void theSitemapNamesNoRedirect() {
    assertThat(site.output("sitemap.xml"))
        .contains("/posts/tea/")
        .doesNotContain("about-us", "customs", "soothes", "2026/01");
  }
}
