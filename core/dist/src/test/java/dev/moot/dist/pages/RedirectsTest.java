package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old addresses of posts, pages, debates, tags and claims lead to the new ones. */
class RedirectsTest {

  @TempDir Path temp;
  private SmallSite site;

  @BeforeEach
  void site() throws IOException {
    site =
        SmallSite.in(temp, "")
            .file(
                "moot.yaml",
                """
                title: Cups
                url: https://example.org/cups/
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
    assertThat(Product.read(site.folder().resolve("_site/2026/01/tea.html")))
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
    assertThat(Product.read(site.folder().resolve("_site/people/tea/ada.html")))
        .contains("content=\"0; url=../\"");
  }

  @Test
  void theSitemapNamesNoRedirect() {
    assertThat(Product.read(site.folder().resolve("_site/sitemap.xml")))
        .contains("/posts/tea/")
        .doesNotContain("about-us", "customs", "soothes", "2026/01");
  }
}
