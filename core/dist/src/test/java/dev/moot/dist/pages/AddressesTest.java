package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import dev.moot.engine.pipeline.FileLines;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeListener;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files, whatever is in them, and the addresses that stand for them on pages. */
class AddressesTest {

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"10\"/>";
  private static final int NAMES = 60;

  /** Some of the names are none on Windows. */
  private static final String UNPORTABLE = "ignore: [link/unportable-name]\n";

  @TempDir Path temp;

  /** What a name may hold on this system, more often than not what means something in a URL. */
  private static String anyName(Random random) {
    StringBuilder name = new StringBuilder("n");
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      int c = random.nextInt(4) < 3 ? ' ' + random.nextInt(95) : 0xA1 + random.nextInt(0x1FFFF);
      boolean named = Character.isLetterOrDigit(c) || c < 0x7F && c != '/' && c != '\\';
      name.appendCodePoint(named ? c : '%');
    }
    return java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFC);
  }

  private static String allEncoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format(java.util.Locale.ROOT, "%%%02x", b));
    }
    return encoded.toString();
  }

  private static String decoded(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Test
  void anyNameIsLinkedSoThatItsVeryFileIsServed() throws Exception {
    Random random = new Random(7);
    SmallSite site = SmallSite.in(temp, UNPORTABLE);
    List<String> names = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < NAMES; i++) {
      String name = i + anyName(random) + ".svg";
      names.add(name);
      site.file("assets/" + name, DRAWING + "<!-- " + i + " -->");
      String encoded = allEncoded(name);
      body.append("![a](../assets/").append(encoded).append(")\n");
      body.append("![b](/assets/").append(encoded).append(")\n\n");
    }
    site.post("tea", "2026-01-01", "", body.toString());
    site.build();

    List<Element> pictures = Jsoup.parse(site.page("posts/tea")).select("main img[width=20]");
    assertThat(pictures).hasSize(2 * NAMES);
    URI page = URI.create("https://example.org/cups/posts/tea/");
    for (int i = 0; i < pictures.size(); i++) {
      URI address = page.resolve(pictures.get(i).attr("src"));
      assertThat(address.getRawQuery()).isNull();
      assertThat(address.getRawFragment()).isNull();
      assertThat(decoded(address.getRawPath())).isEqualTo("/cups/assets/" + names.get(i / 2));
      assertThat(temp.resolve("_site/assets").resolve(names.get(i / 2))).exists();
    }
    served(pictures.stream().map(p -> page.resolve(p.attr("src")).getRawPath()).toList());
  }

  /** The same addresses while the site is written. */
  private void served(List<String> paths) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    try (SiteServer server =
        SiteServer.start(
            Installation.in(Product.HOME, "0.1.0"),
            new ServeOptions(SiteOptions.of(temp), 0),
            new Silence())) {
      for (int i = 0; i < paths.size(); i++) {
        String url = "http://localhost:" + server.port() + paths.get(i);
        assertThat(
                client.send(
                    HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString()))
            .as(url)
            .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200))
            .extracting(answer -> answer.body())
            .asString()
            .endsWith("<!-- " + i / 2 + " -->");
      }
    }
  }

  private static final class Silence implements ServeListener {

    @Override
    public void updated(List<Diagnostic> problems, FileLines source) {
      assertThat(problems).isEmpty();
    }

    @Override
    public void failed(RuntimeException reason) {
      throw new AssertionError(reason);
    }
  }

  @Test
  void whatAFileIsCalledIsDecodedOnceAndNamedAsItIsEncoded() throws Exception {
    SmallSite site = SmallSite.in(temp, UNPORTABLE);
    for (String name : List.of("a%20b.svg", "x#y.svg", "q?.svg", "Zoë's plan (1).svg")) {
      site.file("assets/" + name, DRAWING);
    }
    site.post(
        "tea",
        "2026-01-01",
        "",
        "![a](../assets/x%23y.svg) ![b](/assets/q%3F.svg) ![c](../assets/a%2520b.svg)"
            + " ![d](</assets/Zoë's plan (1).svg>) ![e](/posts/../assets/./x%23y.svg)"
            + " ![f](../assets/Zoe%CC%88's%20plan%20%281%29.svg)");
    site.build();

    assertThat(Jsoup.parse(site.page("posts/tea")).select("main img[width=20]").eachAttr("src"))
        .containsExactly(
            "../../assets/x%23y.svg",
            "../../assets/q%3F.svg",
            "../../assets/a%2520b.svg",
            "../../assets/Zo%C3%AB's%20plan%20(1).svg",
            "../../assets/x%23y.svg",
            "../../assets/Zo%C3%AB's%20plan%20(1).svg");
  }

  @Test
  void aHostOfAnyScriptIsAsciiWhereverOthersReadIt() throws Exception {
    SmallSite.in(temp, "").post("tea", "2026-01-01", "", "Tea at <https://münchen.example/ü>.");
    Files.writeString(temp.resolve("moot.yaml"), "title: Cups\nurl: https://straße.example/\n");
    assertThat(Product.moot("build", temp).exit()).isZero();

    Path out = temp.resolve("_site");
    assertThat(Product.read(out.resolve("CNAME"))).isEqualTo("xn--strae-oqa.example\n");
    for (String file : List.of("sitemap.xml", "robots.txt", "feed.xml", "feed.json")) {
      assertThat(Product.read(out.resolve(file)))
          .as(file)
          .contains("https://xn--strae-oqa.example/")
          .doesNotContain("straße", "=\"https://münchen");
    }
    assertThat(Product.read(out.resolve("posts/tea/index.html")))
        .contains("<link rel=\"canonical\" href=\"https://xn--strae-oqa.example/posts/tea/\">")
        .contains("href=\"https://xn--mnchen-3ya.example/%C3%BC\"");
  }

  @Test
  void oldAddressesArePastedAsBrowsersShowThemAndLeadOn() throws Exception {
    SmallSite site =
        SmallSite.in(
                temp,
                UNPORTABLE
                    + "redirects:\n  /sp%20ace/: /posts/tea/#the-kettle\n  /50%/: /posts/tea\n")
            .post(
                "tea",
                "2026-01-01",
                "aliases: [/%E6%97%A5/, \"/a%3Fb/\", /old%20page.html]\n",
                "## The kettle\n\n[There](/sp%20ace/), [here](/日/) and [on](/50%25/).");
    site.build();

    assertThat(site.page("日")).contains("content=\"0; url=../posts/tea/\"");
    assertThat(site.page("a?b")).contains("content=\"0; url=../posts/tea/\"");
    assertThat(site.page("50%")).contains("content=\"0; url=../posts/tea/\"");
    assertThat(temp.resolve("_site/old page.html")).exists();
    assertThat(site.page("sp ace"))
        .contains("content=\"0; url=../posts/tea/#the-kettle\"")
        .contains("href=\"https://example.org/cups/posts/tea/\"");
    assertThat(site.page("posts/tea"))
        .contains("<a href=\"../../sp%20ace/\">There</a>, <a href=\"./\">here</a>")
        .contains("<a href=\"./\">on</a>");
  }

  @Test
  void aRedirectLeadsToAFileToo() throws Exception {
    SmallSite site =
        SmallSite.in(
                temp,
                "redirects:\n  /feed/: /feed.xml\n  /a/: /assets/x%20y.svg\n  /t/: /posts/tea#kettle\n")
            .file("assets/x y.svg", DRAWING)
            .post("tea", "2026-01-01", "", "## Kettle\n\nTea.");
    site.build();

    assertThat(site.page("feed")).contains("content=\"0; url=../feed.xml\"");
    assertThat(site.page("a")).contains("content=\"0; url=../assets/x%20y.svg\"");
    assertThat(site.page("t")).contains("content=\"0; url=../posts/tea/#kettle\"");
  }

  @Test
  void whatIsNoPathOfTheSiteIsSaidWithTheOneThatWasMeant() throws Exception {
    SmallSite.in(
            temp,
            "redirects:\n  old/tea: /posts/tea/\n  https://old.example/x/: /posts/tea/\n"
                + "  /z/: https://new.example/\n  /y/: '#kettle'\n")
        .post("tea", "2026-01-01", "aliases: [\"/%FF/\", \"/a/%2e%2e/b/\", '\\\\old']\n", "Tea.");

    assertThat(Product.moot("build", temp).text())
        .contains("write `/old/tea`", "write `/x/`", "a redirect leads to a page of this site")
        .contains("`#kettle` is not a path of the site", "its percent codes are no UTF-8")
        .contains("without `.` and `..`", "write `/old`");
  }

  @Test
  void aLinkToWhereAPageWouldBeElsewhereIsToldWhereItIs() throws Exception {
    SmallSite.in(temp, "")
        .post("чай", "2026-01-01", "", "Tea.")
        .post(
            "b",
            "2026-01-02",
            "",
            "[1](/posts/чай/) [2](/posts/b.html) [3](/posts/b/index.html) [4](/posts/B/index.php)");

    assertThat(Product.moot("build", temp).text())
        .contains("that page is at `/posts/u447-u430-u439/`", "that page is at `/posts/b/`")
        .doesNotContain("paths begin at the site's root");
  }

  @Test
  void anIndexIsThePageOfItsFolder() throws Exception {
    String page = "---\ntitle: A page\n---\n\n[A](a.md)\n";
    SmallSite site =
        SmallSite.in(temp, "")
            .file("pages/guide/index.md", page)
            .file("pages/guide/a.md", "---\ntitle: A\n---\n\n[Up](index.md)\n")
            .file("pages/guide/deep/_index.md", page.replace("a.md", "../a.md"))
            .file("pages/other/Index.md", page.replace("a.md", "../guide/a.md"))
            .file(
                "pages/named/index.md",
                page.replace("title", "slug: x\ntitle").replace("a.md", "../guide/a.md"))
            .file("pages/guide/README.md", page)
            .file("posts/kettle/index.md", "---\ntitle: K\ndate: 2026-01-01\n---\n\nK.\n");
    site.build();

    for (String path :
        List.of("guide", "guide/deep", "other", "named/x", "guide/readme", "posts/kettle")) {
      assertThat(site.hasPage(path)).as(path).isTrue();
    }
    assertThat(site.page("guide/a")).contains("<a href=\"../\">Up</a>");
    assertThat(site.hasPage("guide/index")).isFalse();
  }

  @Test
  void anAddressWithQuotesIsEncodedAsBrowsersDo() throws Exception {
    SmallSite site =
        SmallSite.in(temp, "")
            .file(
                "claims/u.yaml",
                "schema: claims/1\ndebate: u\ntitle: U\nroot: a\nclaims:\n  a:\n    text: A claim.\n"
                    + "    evidence: [{title: A case, url: 'https://example.org/eng#{\"id\":[\"1\"]}'}]\n");
    Product.Run run = Product.moot("build", temp);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(site.page("claims/u/a"))
        .contains("href=\"https://example.org/eng#%7B%22id%22:%5B%221%22%5D%7D\"");
  }
}
