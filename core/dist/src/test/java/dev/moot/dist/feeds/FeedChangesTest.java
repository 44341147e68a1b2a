package dev.moot.dist.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.PluginJar;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to feeds when a site or a digest changes. */
class FeedChangesTest {

  private static final String POST = "---\ntitle: A title\ndate: 2026-02-03\n---\nWords.\n";
  private static final String CONFIG = "title: A site\nurl: https://example.org/a/\n";

  @TempDir Path temp;
  private int built;

  @Test
  void theNameOfAnEntryStaysWhenTitlesSchemesAndTheCaseOfAFileChange() throws IOException {
    String name = "tag:example.org,2026-02-03:/a/posts/my-post/";

    assertThat(ids(CONFIG, "posts/my-post.md", POST)).containsExactly(name);
    assertThat(
            ids(
                "title: Another\nurl: HTTP://EXAMPLE.org/a\n",
                "posts/My-Post.md",
                POST.replace("A title", "Another title")))
        .containsExactly(name);
  }

  @Test
  void theNameOfAnEntryStaysWhenTheSiteOrTheDigestMovesAndSaysSo() throws IOException {
    String moved = "title: A site\nurl: https://b.example/\n";
    String first = "feeds: {first-url: https://example.org/a/}\n";
    List<String> before = ids(CONFIG, "posts/old.md", POST);

    assertThat(ids(moved + first, "posts/old.md", POST)).isEqualTo(before);
    assertThat(
            ids(
                CONFIG,
                "posts/new.md",
                POST.replace("---\nWords", "aliases: [/posts/old/, /x/]\n---\nWords")))
        .isEqualTo(before);
  }

  @Test
  void theNameOfAnEntryChangesWithItsDayItsPathAndTheAddressOfTheSite() throws IOException {
    assertThat(ids(CONFIG, "posts/b.md", POST))
        .containsExactly("tag:example.org,2026-02-03:/a/posts/b/");
    assertThat(ids(CONFIG, "posts/a.md", POST.replace("02-03", "02-04")))
        .containsExactly("tag:example.org,2026-02-04:/a/posts/a/");
    assertThat(ids("title: A\nurl: https://b.example:8080/\n", "posts/a.md", POST))
        .containsExactly("tag:b.example,2026-02-03:/posts/a/");
  }

  @Test
  void aFeedHoldsTheNewestAndACorrectionIsNews() throws IOException {
    Path site = site(CONFIG + "feeds: {limit: 3, author: Ada}\n");
    for (int day = 1; day <= 9; day++) {
      String post = POST.replace("2026-02-03", "2026-02-0" + day).replace("A title", "Day " + day);
      String corrected =
          "corrections: [{date: 2026-03-01, text: It was two.}]\nupdated: 2026-02-20\n";
      String updated = "updated: 2026-04-01\n";
      String more = day == 2 ? corrected : day == 3 ? updated : "";
      Folder.write(site, "posts/p" + day + ".md", post.replace("---\nWords", more + "---\nWords"));
    }
    JsonObject feed = built(site).json("feed.json");

    assertThat(values(feed, "title")).containsExactly("Day 2", "Day 9", "Day 8");
    assertThat(values(feed, "date_modified").get(0)).isEqualTo("2026-03-01T00:00:00Z");
    assertThat(values(feed, "date_published").get(0)).isEqualTo("2026-02-02T00:00:00Z");
    assertThat(Jsoup.parse(values(feed, "content_html").get(0)).text())
        .startsWith("Corrected, 1 Mar 2026: It was two. Words.");
    assertThat(feed.toString()).contains("\"authors\":[{\"name\":\"Ada\"");
  }

  @Test
  void withoutAnAddressThereAreNoFeedsAndEveryRunSaysWhy() throws IOException {
    Path site = site("title: A site\n");
    Folder.write(site, "posts/a.md", POST);
    String reason = "no feeds and no sitemap: moot.yaml has no `url`";

    Run build = Product.moot("build", site);
    assertThat(build.exit()).isZero();
    assertThat(build.out()).contains(reason);
    assertThat(build.err()).isEmpty();
    assertThat(Product.moot("check", site).out()).contains(reason);
    assertThat(Product.moot("build", site, "--url", "https://example.org/").out())
        .doesNotContain(reason);
    Product.moot("build", site);
    assertThat(Folder.files(site.resolve("_site")))
        .noneMatch(f -> f.toString().matches(".*(feed|sitemap|robots).*"));
    assertThat(Files.readString(site.resolve("_site/index.html"))).doesNotContain("feed");
  }

  @Test
  void anAddressHoldsNothingThatNoAddressMay() throws IOException {
    Path site = site(CONFIG);
    Folder.write(site, "assets/a map ü.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    Folder.write(site, "posts/a.md", POST + "\n![A map](</assets/a map ü.svg>)\n");

    assertThat(values(built(site).json("feed.json"), "content_html").get(0))
        .contains("src=\"https://example.org/a/assets/a%20map%20%C3%BC.svg\"");
  }

  @Test
  void aDigestIsRenderedOnceForAllFeedsItIsIn() throws IOException {
    String counts = "Directive.of(\"count\", call -> Html.text(\"rendering \" + ++count))";
    Path site = site(CONFIG + "plugins: {guest: true}\n");
    PluginJar.contributing("guest", counts, "private static int count;").into(site);
    String tags = "tags: [one, two, three]\n---\n:::count\n:::\n";
    Folder.write(site, "posts/a.md", POST.replace("---\nWords.\n", tags));
    PublishedSite built = built(site);

    assertThat(built.text("posts/a/index.html")).contains("rendering 1");
    assertThat(built.feeds("json")).hasSize(4);
    for (String feed : built.feeds("json")) {
      assertThat(built.text(feed)).contains("rendering 2");
      assertThat(built.text(feed.replace(".json", ".xml"))).contains("rendering 2");
    }
  }

  private List<String> ids(String config, String path, String post) throws IOException {
    Path site = site(config);
    Folder.write(site, path, post);
    return values(built(site).json("feed.json"), "id");
  }

  private Path site(String config) throws IOException {
    Path site = temp.resolve("site-" + built++);
    Folder.write(site, "moot.yaml", config);
    return site;
  }

  private static PublishedSite built(Path site) throws IOException {
    return PublishedSite.of(site, site.resolve("_site"));
  }

  private static List<String> values(JsonObject feed, String key) {
    List<String> values = new ArrayList<>();
    for (JsonElement item : feed.getAsJsonArray("items")) {
      values.add(item.getAsJsonObject().get(key).getAsString());
    }
    return values;
  }
}
