package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a reader can change what a page shows. */
class EditLinkTest {

  private static final String CUPS = "url: https://example.org/cups/\n";

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Tea?
      participants:
        ada: {name: Ada}
      claims:
        calms:
          text: Tea calms.
          stances: {ada: {stance: accept, estimated: true}}
      """;

  @TempDir Path temp;

  @Test
  void pagesLeadToTheirFilesAndClaimsToTheirLines() throws Exception {
    TinySite site =
        TinySite.broadsheet(temp)
            .config(
                CUPS
                    + "edit-url: https://example.org/edit/main/content\n"
                    + "ignore: [claims/isolated, claims/unsourced]\n")
            .post("two cups? 100% ü#1", "2026-01-01", "slug: cups\n", "Tea.")
            .file("pages/deep/about.md", "---\ntitle: About\n---\n\nUs.\n")
            .file("claims/tea.yaml", CLAIMS);
    site.file(
        "posts/two cups? 100% ü#1.md",
        "---\ntitle: Cups\ndate: 2026-01-01\nslug: cups\n---\n\nTea.\n");
    site.build();

    assertThat(site.page("posts/cups"))
        .contains(
            "<a href=\"https://example.org/edit/main/content/posts/two%20cups%3F%20100%25%20%C3%BC%231.md\">Edit"
                + " this page</a>");
    assertThat(site.page("deep/about"))
        .contains("\"https://example.org/edit/main/content/pages/deep/about.md\"");
    assertThat(site.page("claims/tea/calms"))
        .contains("\"https://example.org/edit/main/content/claims/tea.yaml#L7\"");
    assertThat(site.page("people/tea/ada"))
        .contains("\"https://example.org/edit/main/content/claims/tea.yaml#L5\"");
    assertThat(site.page("archive")).as("made of many files").doesNotContain("Edit this page");
  }

  @Test
  void withoutAnAddressThereIsNoLink() throws Exception {
    TinySite site = TinySite.broadsheet(temp).config(CUPS).post("tea", "2026-01-01", "", "Tea.");
    site.build();

    assertThat(site.page("posts/tea")).doesNotContain("Edit this page");
  }
}
