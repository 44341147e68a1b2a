package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Where the page of two people side by side is known of. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PairsTest {

  private SmallSite site = new SmallSite(Path.of(""));

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    site =
        SmallSite.in(folder, "menu: [claims, /people/tea/ada/and/ben/]\n")
            .file(
                "claims/tea.yaml",
                """
                schema: claims/1
                debate: tea
                title: Does tea help?
                root: helps
                participants: {ada: {name: Ada "Tea" Jones}, ben: {name: The barista}}
                claims:
                  helps:
                    text: Tea helps.
                    evidence: [{title: A trial}]
                    stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
                  warm:
                    text: It is warm.
                    evidence: [{title: A trial}]
                    supports: [helps]
                    stances: {ada: {stance: accept, estimated: true}, ben: {stance: reject, estimated: true}}
                cruxes:
                  - {claim: warm, for: helps, declared_by: editor, participants: [ada, ben], question: Is it warm?}
                """)
            .post(
                "first",
                "2026-01-01",
                "summary: Tea.\ndebates: [tea]\n",
                "[[helps]], if [[warm]].");
    site.build();
  }

  @Test
  void theSearchFindsItByBothNames() {
    assertThat(Product.read(site.folder().resolve("_site/search/e/0.js")))
        .contains(
            "[\"pair\",\"people/tea/ada/and/ben/\",\"Ada “Tea” Jones\\u001fThe barista\","
                + "\"Does tea help?\"]");
  }

  @Test
  void theSitemapTheMenuAndTheirOwnPagesLeadThere() {
    assertThat(Product.read(site.folder().resolve("_site/sitemap.xml")))
        .contains("https://example.org/cups/people/tea/ada/and/ben/");
    assertThat(site.page("")).contains("href=\"people/tea/ada/and/ben/\"");
    assertThat(site.page("people/tea/ada/")).contains("href=\"and/ben/\"");
    assertThat(site.page("people/compare/")).contains("href=\"../tea/ada/and/ben/\"");
  }
}
