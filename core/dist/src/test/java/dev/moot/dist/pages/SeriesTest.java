package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts that are parts of a series. */
class SeriesTest {

  @TempDir Path temp;

  @Test
  void withoutNumbersPartsFollowEachOtherByDate() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .post("second", "2026-01-02", "series: On cups\n", "Tea.")
            .post("first", "2026-01-01", "series: On cups\n", "Tea.")
            .post("third", "2026-01-03", "series: {name: On cups}\n", "Tea.");
    site.build();

    assertThat(site.page("posts/second"))
        .contains(
            "<span class=\"kind\">Part 2</span>",
            "<span class=\"t\">On cups</span>",
            "<span class=\"len\">3 parts</span>",
            "<li value=\"1\"><a href=\"../first/\">first</a></li>",
            "<li value=\"2\"><b aria-current=\"page\">second</b></li>",
            "<li value=\"3\"><a href=\"../third/\">third</a></li>");
    assertThat(site.page("series/on-cups"))
        .containsSubsequence("On cups</h1>", "posts/first/", "posts/second/", "posts/third/");
  }

  @Test
  void numbersGoBeforeDatesAndAreShownAsTheyAre() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .post("last", "2026-01-01", "series: {name: On cups, part: 5}\n", "Tea.")
            .post("opening", "2026-01-02", "series: {name: On cups, part: 1}\n", "Tea.");
    site.build();

    assertThat(site.page("posts/last"))
        .contains("<span class=\"kind\">Part 5</span>")
        .containsSubsequence("<li value=\"1\"><a href=\"../opening/\">", "<li value=\"5\"><b");
    assertThat(site.page("series/on-cups")).containsSubsequence("posts/opening/", "posts/last/");
  }

  @Test
  void aSeriesOfOnePartHasAPageAndNoBox() throws Exception {
    SmallSite site = SmallSite.in(temp, "").post("only", "2026-01-02", "series: On cups\n", "Tea.");
    site.build();

    assertThat(site.page("posts/only")).doesNotContain("class=\"aside");
    assertThat(site.page("series/on-cups")).contains("posts/only/");
  }

  @Test
  void namesAreWordsAndNeverMarkup() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .post("one", "2026-01-01", "series: \"<b>Cups</b> & more\"\n", "Tea.")
            .post("two", "2026-01-02", "series: \"<b>Cups</b> & more\"\n", "Tea.");
    site.build();

    assertThat(site.page("posts/one"))
        .contains("&lt;b&gt;Cups&lt;/b&gt; &amp; more")
        .doesNotContain("<b>Cups");
    assertThat(site.page("series/b-cups-b-more")).doesNotContain("<b>Cups");
  }

  @Test
  void theHintForAPartWithoutANumberIsYaml() throws Exception {
    SmallSite.in(temp, "")
        .post("one", "2026-01-01", "series: {name: \"Cups: a, b\", part: 1}\n", "Tea.")
        .post("two", "2026-01-02", "series: \"Cups: a, b\"\n", "Tea.");

    assertThat(Product.moot("check", temp).err())
        .contains("`series: {name: \"Cups: a, b\", part: 2}`");
  }

  @Test
  void itsPageIsAsNewAsItsNewestPart() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .post("one", "2026-01-01", "series: Cups\n", "Tea.")
            .post("two", "2026-01-02", "series: Cups\n", "Tea.");
    site.build();

    assertThat(Files.readString(temp.resolve("_site/sitemap.xml")))
        .contains("/series/cups/</loc><lastmod>2026-01-02</lastmod>");
  }
}
