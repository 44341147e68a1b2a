package dev.moot.dist.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What holds for every site, shown for the real one and for the golden one. */
class InvariantsTest {

  /** A site and its output. */
  record Built(String name, Path source, Path output) {

    List<Path> pages() throws IOException {
      return Folder.files(output).stream().filter(f -> f.toString().endsWith(".html")).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @TempDir static Path temp;
  private static final List<Built> SITES = new ArrayList<>();

  @BeforeAll
  static void buildBoth() throws IOException {
    SITES.clear();
    for (Map.Entry<String, Path> site :
        new TreeMap<>(Map.of("content", Product.CONTENT, "golden", Product.GOLDEN)).entrySet()) {
      Path output = temp.resolve(site.getKey());
      Run run = Product.moot("build", site.getValue(), "-o", output);
      assertThat(run.exit()).as(run.text()).isZero();
      assertThat(run.err()).as("no warnings").isEmpty();
      SITES.add(new Built(site.getKey(), site.getValue(), output));
    }
  }

  static Stream<Built> sites() {
    return SITES.stream();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aSiteBuiltTwiceHasTheSameBytes(Built site, @TempDir Path again) throws IOException {
    assertSame(site, build(site.source(), again.resolve("out")));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void neitherTimeZoneNorLanguageOfTheMachineMatters(Built site, @TempDir Path again)
      throws IOException {
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertSame(site, build(site.source(), again.resolve("out")));
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anotherProcessUnderLocaleCGivesTheSameBytes(Built site, @TempDir Path again)
      throws Exception {
    Path output = again.resolve("out");
    Run run =
        Product.process(
            Map.of("LC_ALL", "C", "TZ", "Pacific/Apia"),
            again,
            "build",
            site.source(),
            "-o",
            output);
    assertThat(run.exit()).as(run.text()).isZero();
    assertSame(site, output);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theOrderOfTheFilesOnDiskDoesNotMatter(Built site, @TempDir Path again) throws IOException {
    List<Path> files = new ArrayList<>(Folder.sources(site.source()));
    Collections.shuffle(files, new Random(7));
    Path copy = Folder.copy(files, site.source(), again.resolve("site"));
    assertSame(site, build(copy, again.resolve("out")));
    Collections.reverse(files);
    Path other = Folder.copy(files, site.source(), again.resolve("other"));
    assertSame(site, build(other, again.resolve("other-out")));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void anEditedSiteIsAsOneBuiltAfresh(Built site, @TempDir Path again) throws IOException {
    Path copy = Folder.copy(site.source(), again.resolve("site"));
    Path output = build(copy, again.resolve("out"));
    Path post =
        Folder.files(copy.resolve("posts")).stream()
            .filter(p -> Product.read(p).contains("\nslug: ") || p.endsWith("pythian-labs.md"))
            .findFirst()
            .orElseThrow();
    String text = Files.readString(post);
    Files.delete(post);
    Path renamed = post.resolveSibling("another-name.md");
    Files.writeString(renamed, text.replace("\nslug: brief", "") + "\nOne more line.\n");
    build(copy, output);
    Path fresh = build(copy, again.resolve("fresh"));
    assertThat(Folder.snapshot(output)).isEqualTo(Folder.snapshot(fresh));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyInternalLinkLeadsSomewhereUnderAnyPath(Built site) throws IOException {
    Map<Path, Set<String>> ids = new TreeMap<>();
    Map<Path, Document> pages = new TreeMap<>();
    for (Path page : site.pages()) {
      Document document = Jsoup.parse(Files.readString(page), "", Parser.htmlParser());
      pages.put(page, document);
      ids.put(page, new HashSet<>(document.select("[id]").eachAttr("id")));
    }
    List<String> wrong = new ArrayList<>();
    int links = 0;
    for (Map.Entry<Path, Document> page : pages.entrySet()) {
      boolean notFound = page.getKey().endsWith("404.html");
      for (String url : internal(page.getValue())) {
        links++;
        if (url.startsWith("/") && !notFound) {
          wrong.add(page.getKey() + ": not relative: " + url);
          continue;
        }
        Path target = target(site, page.getKey(), url, notFound);
        String id = url.contains("#") ? url.substring(url.indexOf('#') + 1) : "";
        if (!target.startsWith(site.output()) || !Files.isRegularFile(target)) {
          wrong.add(page.getKey() + ": " + url);
        } else if (!id.isEmpty() && !ids.getOrDefault(target, Set.of()).contains(decoded(id))) {
          wrong.add(page.getKey() + ": no such id: " + url);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(links).as("the scan saw enough links").isGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void idsAreUniqueOnEachPageAndReferredToByWhatIsThere(Built site) throws IOException {
    for (Path page : site.pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      List<String> ids = document.select("[id]").eachAttr("id");
      assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
      for (String attribute :
          List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget")) {
        for (Element element : document.select("[" + attribute + "]")) {
          assertThat(ids)
              .as(page + " " + attribute)
              .contains(element.attr(attribute).strip().split("\\s+"));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void pagesLoadNothingFromElsewhere(Built site) throws IOException {
    for (Path page : site.pages()) {
      Document document = Jsoup.parse(Files.readString(page));
      List<String> loaded = new ArrayList<>();
      for (Element element : document.select("[src], [srcset], [poster], [data], link[href]")) {
        boolean meta =
            element.is(
                "link[rel=canonical], link[rel=alternate], link[rel=license], link[rel=author],"
                    + " link[rel=me]");
        for (String name : List.of("src", "srcset", "poster", "data", "href")) {
          if (element.hasAttr(name) && !meta) {
            loaded.add(element.attr(name));
          }
        }
      }
      assertThat(loaded).as(page.toString()).noneMatch(InvariantsTest::isAbsolute);
      assertThat(document.select("[style*=url]")).isEmpty();
    }
    for (Path style : Folder.files(site.output())) {
      if (style.toString().endsWith(".css")) {
        assertThat(Files.readString(style)).doesNotContainPattern("url\\([\"']?(https?:)?//");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void feedAndSitemapAreWellFormed(Built site) throws Exception {
    for (String name : List.of("feed.xml", "sitemap.xml")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      org.w3c.dom.Document xml =
          factory
              .newDocumentBuilder()
              .parse(
                  new InputSource(new StringReader(Files.readString(site.output().resolve(name)))));
      assertThat(xml.getDocumentElement().getChildNodes().getLength()).isGreaterThan(2);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void whatAFeedEntryRefersToIsInThatEntry(Built site) throws IOException {
    List<Document> entries = PublishedSite.feedEntries(site.output());
    assertThat(entries).isNotEmpty();
    int notes = 0;
    for (Document entry : entries) {
      List<String> ids = entry.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      for (String href : entry.select("a[href^=#]").eachAttr("href")) {
        assertThat(ids).contains(href.substring(1));
        notes++;
      }
      for (String href : entry.select("a[href*=#fn]").eachAttr("href")) {
        assertThat(ids).as(href).contains(href.substring(href.indexOf('#') + 1));
        notes++;
      }
      for (Element element : entry.select("[src]")) {
        assertThat(element.attr("src")).startsWith("https://example.org/");
      }
      for (Element element : entry.select("a[href]")) {
        assertThat(element.attr("href")).matches("(https?://|mailto:|#).*");
      }
    }
    assertThat(notes).as("the scan saw enough notes").isGreaterThan(2);
  }

  @Test
  void theSitemapListsEachPageOnce() throws IOException {
    for (Built site : SITES) {
      List<String> urls =
          Jsoup.parse(
                  Files.readString(site.output().resolve("sitemap.xml")), "", Parser.xmlParser())
              .select("loc")
              .eachText();
      Set<String> pages = new TreeSet<>();
      for (Path page : site.pages()) {
        Document document = Jsoup.parse(Files.readString(page));
        if (document.select("meta[http-equiv=refresh]").isEmpty() && !page.endsWith("404.html")) {
          pages.add(document.select("link[rel=canonical]").attr("href"));
        }
      }
      assertThat(urls).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  private static List<String> internal(Document page) {
    List<String> urls = new ArrayList<>();
    for (String name : List.of("href", "src")) {
      for (Element element : page.select("[" + name + "]")) {
        if (!element.is("link[rel=canonical], link[rel=alternate]")
            && !isAbsolute(element.attr(name))) {
          urls.add(element.attr(name));
        }
      }
    }
    return urls;
  }

  /** The file that {@code url} on {@code page} leads to, with the site served under /a/b/. */
  private static Path target(Built site, Path page, String url, boolean notFound) {
    String base = notFound ? "/" : "/a/b/";
    String at = site.output().relativize(page).toString().replace('\\', '/');
    String path =
        URI.create("https://host" + base + at.replaceFirst("index\\.html$", ""))
            .resolve(url)
            .getPath();
    if (notFound) {
      path = path.replaceFirst("^/(both-hands|cups)/", "/");
    }
    if (!path.startsWith(base)) {
      return Path.of("/outside");
    }
    Path target = site.output().resolve(path.substring(base.length())).normalize();
    return path.endsWith("/") ? target.resolve("index.html") : target;
  }

  private static String decoded(String id) {
    return java.net.URLDecoder.decode(id, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static boolean isAbsolute(String url) {
    return url.startsWith("//") || url.matches("(?i)[a-z][a-z0-9+.-]*:.*");
  }

  private static Path build(Path source, Path output) {
    Run run = Product.moot("build", source, "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    return output;
  }

  private static void assertSame(Built site, Path output) throws IOException {
    SortedMap<String, String> expected = Folder.snapshot(site.output());
    assertThat(expected).hasSizeGreaterThan(30);
    assertThat(Folder.snapshot(output)).isEqualTo(expected);
  }
}
