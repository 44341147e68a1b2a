package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that go on over several pages. */
class ListPagesTest {

  private static final Pattern POST = Pattern.compile("<a href=\"(?:\\.\\./)+posts/(p[0-9]+)/\">");

  @TempDir Path temp;
  private SmallSite site;

  @BeforeEach
  void site() throws Exception {
    site = SmallSite.in(temp.resolve("site"), "paginate: 5\n");
    for (int i = 10; i < 33; i++) {
      site.post("p" + i, "2026-01-" + (i < 32 ? i : 31), "tags: [habits]\n", "Tea.");
    }
    StringBuilder claims =
        new StringBuilder("schema: claims/1\ndebate: tea\ntitle: Tea?\nclaims:\n");
    for (int i = 10; i < 22; i++) {
      claims.append("  c").append(i).append(":\n    text: Claim number ").append(i).append(".\n");
    }
    site.file("claims/tea.yaml", claims.toString());
    site.file(
        "claims/void.yaml",
        "schema: claims/1\ndebate: void\ntitle: Nothing yet\nclaims: {x: {text: A last one.}}\n");
    site.file(
        "moot.yaml",
        "title: Cups\nurl: https://example.org/cups/\npaginate: 5\nignore: [claims/isolated, claims/unsourced]\n");
    site.build();
  }

  @Test
  void theArchiveShowsEachPostOnceNewestFirst() {
    List<String> shown = new ArrayList<>();
    for (String page : List.of("", "page/2", "page/3", "page/4", "page/5")) {
      shown.addAll(postsOn("archive/" + page));
    }
    assertThat(shown).hasSize(23).doesNotHaveDuplicates().startsWith("p31", "p32", "p30");
    assertThat(site.hasPage("archive/page/6")).isFalse();
    assertThat(site.hasPage("archive/page/1")).isFalse();
  }

  @Test
  void pagesNameTheOnesBeforeAndAfterAndThemselves() {
    assertThat(site.page("archive/page/2"))
        .contains(
            "<link rel=\"prev\" href=\"../../\">",
            "<link rel=\"next\" href=\"../3/\">",
            "<link rel=\"canonical\" href=\"https://example.org/cups/archive/page/2/\">",
            "<title>Archive, page 2 — Cups</title>",
            "<a href=\"../../\" rel=\"prev\">",
            "<a href=\"../3/\" rel=\"next\">",
            "<b aria-current=\"page\">2</b>");
    assertThat(site.page("archive"))
        .contains("<title>Archive — Cups</title>", "<link rel=\"next\" href=\"page/2/\">")
        .doesNotContain("rel=\"prev\"");
    assertThat(site.page("archive/page/5")).doesNotContain("rel=\"next\"");
  }

  @Test
  void aTagHasPagesToo() {
    assertThat(postsOn("tags/habits")).hasSize(5);
    assertThat(postsOn("tags/habits/page/5")).hasSize(3);
    assertThat(site.page("tags/habits/page/5")).contains("23 digests");
  }

  @Test
  void theListOfTagsShowsTheNewestOfEach() {
    assertThat(postsOn("tags")).hasSize(5);
    assertThat(site.page("tags")).contains("<a href=\"habits/\">All 23 digests</a>");
  }

  @Test
  void theListOfClaimsGoesOnUnderTheirDebate() {
    assertThat(site.page("claims")).contains("Claim number 14.").doesNotContain("number 15.");
    assertThat(site.page("claims/page/3"))
        .contains("Claim number 20.", "Tea?", "Nothing yet", "A last one.")
        .doesNotContain("number 19.");
    assertThat(site.page("claims/page/2")).doesNotContain("A last one.", "Nothing yet</a>");
  }

  @Test
  void theSitemapHasThemAll() {
    assertThat(Product.read(site.folder().resolve("_site/sitemap.xml")))
        .contains(
            "<loc>https://example.org/cups/archive/page/5/</loc>",
            "<loc>https://example.org/cups/tags/habits/page/2/</loc>",
            "<loc>https://example.org/cups/claims/page/3/</loc>");
  }

  @Test
  void aListThatFitsHasNoPager() throws Exception {
    SmallSite small = SmallSite.in(temp.resolve("small"), "").post("p1", "2026-01-01", "", "Tea.");
    small.build();

    assertThat(small.page("archive")).doesNotContain("rel=\"next\"", "aria-current=\"page\">1");
  }

  private List<String> postsOn(String page) {
    List<String> posts = new ArrayList<>();
    Matcher m = POST.matcher(site.page(page));
    while (m.find()) {
      posts.add(m.group(1));
    }
    return posts;
  }

  @Test
  void aDebateWithoutClaimsIsOnTheListsOnce() throws Exception {
    site.file(
        "claims/bare.yaml",
        "schema: claims/1\ndebate: bare\ntitle: People alone\nparticipants: {ann: {name: Ann}}\nclaims: {}\n");
    site.file(
        "moot.yaml",
        "title: Cups\npaginate: 5\nignore: [claims/isolated, claims/unsourced, claims/unused-participant]\n");
    site.build();

    assertThat(site.page("people")).contains("People alone", "bare/ann/\">Ann</a>");
    assertThat(site.page("claims/page/3")).contains("bare/\">People alone</a>");
    assertThat(site.page("claims")).doesNotContain("People alone");
    assertThat(site.page("claims/page/2")).doesNotContain("People alone");
  }
}
