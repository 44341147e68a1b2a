package dev.moot.engine.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and the sitemap of a small site. */
class FeedFilesTest {

  @TempDir Path folder;

  private TinySite site() {
    return TinySite.plain(folder)
        .post(
            "old", "2026-01-01", "tags: [Cups]\n", "See [new](/posts/new/) and [here](#x).\n\n## x")
        .post("new", "2026-01-02", "", "Words &amp; \"more\".");
  }

  private Built published() {
    return site().config("url: https://example.org/cups/").build();
  }

  @Test
  void aSiteThatHasNoAddressHasNoFeedAndNoSitemap() {
    assertThat(site().build().files().keySet())
        .doesNotContain("feed.xml", "feed.json", "sitemap.xml")
        .contains("index.html");
  }

  @Test
  void bothFeedsHaveTheSameEntriesNewestFirst() {
    Built built = published();
    assertThat(urls(built.file("feed.json")))
        .containsExactly(
            "https://example.org/cups/posts/new/", "https://example.org/cups/posts/old/");
    String atom = built.file("feed.xml");
    assertThat(atom.indexOf("posts/new/")).isPositive().isLessThan(atom.indexOf("posts/old/"));
  }

  @Test
  void anEntryStandsOnItsOwn() {
    assertThat(published().file("feed.json"))
        .contains("https://example.org/cups/posts/new/\\\">new</a>")
        .doesNotContain("href=\\\"#", "href=\\\"..");
  }

  @Test
  void aTagHasAFeedOfItsPosts() {
    assertThat(urls(published().file("tags/cups/feed.json")))
        .containsExactly("https://example.org/cups/posts/old/");
  }

  @Test
  void tagsHaveNoFeedIfTheSiteWantsNone() {
    Built built = site().config("url: https://example.org/cups/\nfeeds: {tags: false}\n").build();
    assertThat(built.files().keySet())
        .contains("feed.xml", "feed.json", "tags/cups/index.html")
        .doesNotContain("tags/cups/feed.xml", "tags/cups/feed.json");
    assertThat(built.file("tags/cups/index.html")).doesNotContain("tags/cups/feed");
  }

  @Test
  void whatXmlForbidsIsMarked() {
    assertThat(XmlText.valid("a\tb\r\nc ü 😀")).isEqualTo("a\tb\r\nc ü 😀");
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean allowed =
          c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xFFFE && c != 0xFFFF);
      assertThat(XmlText.valid("x" + (char) c)).isEqualTo(allowed ? "x" + (char) c : "x\uFFFD");
    }
  }

  @Test
  void theSitemapListsPagesAndNoRedirect() {
    Built built =
        site().config("url: https://example.org/cups/\nredirects: {/gone/: /posts/new/}").build();
    assertThat(built.file("sitemap.xml"))
        .contains("<loc>https://example.org/cups/</loc>")
        .contains("<loc>https://example.org/cups/posts/old/</loc>")
        .doesNotContain("gone", "404");
    assertThat(built.file("robots.txt")).contains("https://example.org/cups/sitemap.xml");
  }

  private static List<String> urls(String feed) {
    return Pattern.compile("\"url\": ?\"([^\"]+/posts/[^\"]+)\"")
        .matcher(feed)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
