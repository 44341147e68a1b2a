package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Posts and pages in other languages than the site, beside what they are translated from. */
class SeveralLanguagesTest {

  @TempDir private static Path temp;

  private static Path built;

  @BeforeAll
  static void buildOnce() throws IOException {
    built = site("built");
    build(built);
  }

  private static Path site(String name) throws IOException {
    Path site = Folder.copy(Product.GOLDEN, temp.resolve(name));
    Files.writeString(
        site.resolve("posts/everything.de.md"),
        post("Was der Tee „kann“", "debates: [tea]\ntags: [habits]")
            + "Er sagt \"ja\", und [das Haus](claim:tea-calms) auch.\n");
    Files.writeString(
        site.resolve("posts/shalom.md"), post("שלום", "language: he") + "שלום \"עולם\".\n");
    Files.writeString(site.resolve("pages/about.de.md"), "---\ntitle: Über uns\n---\n\nHallo.\n");
    return site;
  }

  private static String post(String title, String more) {
    return "---\ntitle: \"" + title + "\"\ndate: 2026-11-20\n" + more + "\n---\n\n";
  }

  private static Document page(Path site, String path) {
    return Jsoup.parse(
        Product.read(site.resolve("_site" + path + "index.html")), "https://x.org" + path);
  }

  private static void build(Path site) {
    Product.Run run = Product.moot("build", site);
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @Test
  void aPageSpeaksItsLanguageFromHeadToFoot() throws IOException {
    Document german = page(built, "/de/posts/everything/");
    assertThat(german.select("html").attr("lang")).isEqualTo("de");
    assertThat(german.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(german.select("a.skip").text()).isEqualTo("Zum Text springen");
    assertThat(german.select("header.head time").text()).isEqualTo("20. Nov. 2026");
    assertThat(german.select(".body").text()).contains("Er sagt „ja“");
    assertThat(german.select("[lang=en]:not(nav a)")).isEmpty();
    Document hebrew = page(built, "/he/posts/shalom/");
    assertThat(hebrew.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page(built, "/posts/everything/").select("html").attr("lang")).isEqualTo("en");
    assertThat(page(built, "/claims/tea/").select("html").attr("lang")).isEqualTo("en");
  }

  @Test
  void translationsLeadToEachOther() throws IOException {
    assertThat(switches(page(built, "/posts/everything/")))
        .containsExactly("Deutsch de https://x.org/de/posts/everything/");
    assertThat(switches(page(built, "/de/posts/everything/")))
        .containsExactly("English en https://x.org/posts/everything/");
    assertThat(switches(page(built, "/de/about/")))
        .containsExactly("English en https://x.org/about/");
    assertThat(switches(page(built, "/he/posts/shalom/"))).isEmpty();
    assertThat(switches(page(built, "/de/")))
        .containsExactly("English en https://x.org/", "עברית he https://x.org/he/");
    for (String path : List.of("/posts/everything/", "/de/posts/everything/")) {
      assertThat(page(built, path).select("link[hreflang]").eachAttr("hreflang"))
          .containsExactly("en", "de");
    }
  }

  private static List<String> switches(Document page) {
    return page.select("header + nav a").stream()
        .map(a -> a.text() + " " + a.attr("hreflang") + " " + a.absUrl("href"))
        .toList();
  }

  @Test
  void aLanguageHasAFrontPageAndAFeed() throws IOException {
    assertThat(page(built, "/de/").select("main").text())
        .contains("Neuester Digest", "Was der Tee „kann“");
    assertThat(page(built, "/").select("main").text()).doesNotContain("Was der Tee");
    ObjectMapper json = new ObjectMapper();
    var german = json.readTree(Product.read(built.resolve("_site/de/feed.json")));
    assertThat(german.path("language").asString()).isEqualTo("de");
    assertThat(german.path("title").asString()).startsWith("Deutsch — ");
    assertThat(german.path("items").findValuesAsString("title"))
        .containsExactly("Was der Tee „kann“");
    assertThat(Product.read(built.resolve("_site/feed.xml"))).doesNotContain("Was der Tee");
    assertThat(Product.read(built.resolve("_site/de/feed.xml"))).contains("xml:lang=\"de\"");
    assertThat(page(built, "/de/posts/everything/").select("link[type*=atom]").eachAttr("href"))
        .containsExactly("../../feed.xml", "../../../feed.xml");
  }

  @Test
  void listsSayWhichLanguageADigestIsIn() throws IOException {
    Element german = page(built, "/archive/").select("a[hreflang=de]").first();
    assertThat(german).isNotNull();
    assertThat(german.attr("lang")).isEqualTo("de");
    assertThat(german.parent().text()).endsWith("Deutsch");
    assertThat(page(built, "/de/").select("main a[hreflang]")).isEmpty();
    assertThat(page(built, "/search/").select(".search").attr("data-languages")).isEqualTo("de he");
  }

  @Test
  void nothingOnSuchASiteLeadsNowhere() throws IOException {
    List<String> broken = new ArrayList<>();
    Path output = built.resolve("_site");
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(f -> f.endsWith("index.html")).toList()) {
        String path = "/" + output.relativize(file.getParent()) + "/";
        for (Element link :
            Jsoup.parse(Product.read(file), "https://x.org" + path.replace("//", "/"))
                .select("a[href], link[href]")) {
          URI target = URI.create(link.absUrl("href"));
          if ("x.org".equals(target.getHost())) {
            String wanted = target.getPath().substring(1);
            Path there =
                output.resolve(
                    wanted.isEmpty() || wanted.endsWith("/") ? wanted + "index.html" : wanted);
            if (!Files.exists(there)) {
              broken.add(path + " -> " + target);
            }
          }
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void aTranslationThatComesOrGoesRenewsTheOther() throws IOException {
    Path site = site("renewed");
    Path german = site.resolve("posts/everything.de.md");
    String text = Product.read(german);
    Files.delete(german);
    build(site);
    assertThat(page(site, "/posts/everything/").select("link[hreflang]")).isEmpty();

    Files.writeString(german, text);
    build(site);
    assertThat(page(site, "/posts/everything/").select("link[hreflang]")).hasSize(2);

    Files.delete(german);
    build(site);
    assertThat(page(site, "/posts/everything/").select("link[hreflang]")).isEmpty();
    assertThat(site.resolve("_site/de/posts/everything/index.html")).doesNotExist();
  }
}
