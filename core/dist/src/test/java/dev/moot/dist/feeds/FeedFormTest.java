package dev.moot.dist.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Feeds, sitemap and the way to them, by the specifications and by a reader that is not ours. */
class FeedFormTest {

  private static final List<PublishedSite> SITES = new ArrayList<>();

  @TempDir static Path temp;

  @BeforeAll
  static void build() throws IOException {
    SITES.clear();
    Path notes = ManyNotes.site(temp.resolve("notes-site"));
    Folder.write(notes, "moot.yaml", "title: Notes\nurl: https://example.org/notes/\n");
    Map<String, Path> sources =
        Map.of("content", Product.CONTENT, "golden", Product.GOLDEN, "notes", notes);
    for (String name : List.of("content", "golden", "notes")) {
      SITES.add(PublishedSite.of(sources.get(name), temp.resolve(name)));
    }
  }

  static List<PublishedSite> sites() {
    return SITES;
  }

  @ParameterizedTest
  @MethodSource("sites")
  void thereIsAFeedOfAllDigestsAndOfEachTagAndDebateInBothForms(PublishedSite site)
      throws IOException {
    List<String> expected = new ArrayList<>(List.of("feed.xml"));
    for (Path page : Folder.files(site.output())) {
      String path = site.output().relativize(page).toString();
      if (path.matches("(tags|claims)/[^/]+/index.html")
          && !Jsoup.parse(Files.readString(page)).select("a[href*=posts/]").isEmpty()) {
        expected.add(path.replace("index.html", "feed.xml"));
      }
    }
    assertThat(site.feeds("xml")).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(site.feeds("json"))
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().map(p -> p.replace(".xml", ".json")).toList());
  }

  @ParameterizedTest
  @MethodSource("sites")
  void aReaderThatIsNotOursReadsEveryAtomFeed(PublishedSite site) throws Exception {
    for (String path : site.feeds("xml")) {
      Feed feed = site.atom(path);
      assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
      assertThat(feed.getTitle()).as(path).isNotBlank();
      assertThat(feed.getId()).isEqualTo(site.url() + path);
      assertThat(feed.getAuthors())
          .singleElement()
          .satisfies(a -> assertThat(a.getName()).isNotBlank());
      assertThat(hrefs(feed.getOtherLinks(), "self")).containsExactly(site.url() + path);
      assertThat(hrefs(feed.getAlternateLinks(), "alternate"))
          .containsExactly(
              site.url() + path.replace("feed.xml", ""), site.url() + path.replace(".xml", ".json"))
          .allSatisfy(href -> assertThat(site.served(href)).isRegularFile());
      assertThat(feed.getEntries()).as(path).isNotEmpty();
      assertThat(feed.getEntries().stream().map(Entry::getId)).doesNotHaveDuplicates();
      for (Entry entry : feed.getEntries()) {
        assertThat(entry.getTitle()).isNotBlank();
        assertThat(entry.getId()).matches("tag:example\\.org,\\d{4}-\\d\\d-\\d\\d:/[!-~]+");
        assertThat(entry.getPublished()).isNotNull();
        assertThat(entry.getUpdated()).isAfterOrEqualTo(entry.getPublished());
        assertThat(entry.getUpdated()).isBeforeOrEqualTo(feed.getUpdated());
        assertThat(hrefs(entry.getAlternateLinks(), "alternate"))
            .singleElement()
            .satisfies(href -> assertThat(site.served(href)).isRegularFile());
        assertThat(entry.getContents())
            .singleElement()
            .satisfies(c -> assertThat(c.getType()).isEqualTo("html"));
        for (Category category : entry.getCategories()) {
          assertThat(site.served(category.getScheme() + category.getTerm() + "/")).isRegularFile();
          assertThat(category.getLabel()).isNotBlank();
        }
      }
      Document xml = Jsoup.parse(site.text(path), "", Parser.xmlParser());
      assertThat(xml.select("feed").attr("xml:lang")).isEqualTo("en");
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyJsonFeedIsByTheBook(PublishedSite site) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Schema schema =
        registry.getSchema(Product.read(Product.RESOURCES.resolve("json-feed-1.1.schema.json")));
    JsonNode wrong = new ObjectMapper().readTree("{\"version\": \"1\", \"items\": [{}]}");
    assertThat(schema.validate(wrong)).as("the schema finds mistakes").hasSizeGreaterThan(5);
    for (String path : site.feeds("json")) {
      JsonNode feed = new ObjectMapper().readTree(site.text(path));
      assertThat(
              schema.validate(
                  feed, context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
          .as(path)
          .isEmpty();
      JsonObject json = site.json(path);
      assertThat(json.get("feed_url").getAsString()).isEqualTo(site.url() + path);
      assertThat(site.served(json.get("home_page_url").getAsString())).isRegularFile();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void bothFormsOfAFeedSayTheSame(PublishedSite site) throws Exception {
    for (String path : site.feeds("xml")) {
      List<List<String>> atom = new ArrayList<>();
      for (Entry e : site.atom(path).getEntries()) {
        atom.add(
            List.of(
                e.getId(),
                e.getTitle(),
                hrefs(e.getAlternateLinks(), "alternate").get(0),
                e.getPublished().toInstant().toString(),
                e.getUpdated().toInstant().toString(),
                e.getContents().get(0).getValue()));
      }
      List<List<String>> json = new ArrayList<>();
      site.json(path.replace(".xml", ".json"))
          .getAsJsonArray("items")
          .forEach(
              i -> {
                JsonObject item = i.getAsJsonObject();
                json.add(
                    List.of(
                        item.get("id").getAsString(),
                        item.get("title").getAsString(),
                        item.get("url").getAsString(),
                        instant(item.get("date_published").getAsString()),
                        instant(item.get("date_modified").getAsString()),
                        item.get("content_html").getAsString()));
              });
      assertThat(json).as(path).isEqualTo(atom);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void everyPageSaysWhereItsFeedsAreItsOwnFirst(PublishedSite site) throws IOException {
    int own = 0;
    for (Path file : Folder.files(site.output())) {
      if (!file.toString().endsWith(".html")) {
        continue;
      }
      Document page = Jsoup.parse(Files.readString(file));
      if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
        continue;
      }
      Path folder = file.resolveSibling("feed.xml");
      List<Path> found = new ArrayList<>();
      for (Element link : page.select("link[rel=alternate][type=application/atom+xml]")) {
        assertThat(link.attr("title")).isNotBlank();
        found.add(target(site, file, link));
      }
      for (Element link : page.select("link[rel=alternate][type=application/feed+json]")) {
        assertThat(target(site, file, link)).isRegularFile();
      }
      Path all = site.output().resolve("feed.xml");
      boolean hasOwn = Files.exists(folder) && !folder.equals(all);
      own += hasOwn ? 1 : 0;
      assertThat(found).as(file.toString()).isEqualTo(hasOwn ? List.of(folder, all) : List.of(all));
    }
    assertThat(own).as("the scan saw pages of tags").isPositive();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void crawlersFindTheSitemapAndWhenPagesOfPostsChanged(PublishedSite site) {
    assertThat(site.text("robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\nSitemap: " + site.url() + "sitemap.xml\n");
    Document sitemap = Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
    for (Element entry : sitemap.select("url")) {
      String address = entry.select("loc").text();
      assertThat(site.served(address)).isRegularFile();
      boolean dated =
          address.matches(".*/(posts|series|tags)/[^/]+/") || address.equals(site.url());
      assertThat(entry.select("lastmod").hasText())
          .as(address)
          .isEqualTo(dated || address.endsWith("/archive/"));
    }
  }

  @Test
  void aDayBeginsWhereTheSiteIs() throws Exception {
    Feed feed = SITES.get(1).atom("feed.xml");
    assertThat(feed.getEntries().get(0).getPublished().toInstant())
        .isEqualTo("2026-11-19T23:00:00Z");
  }

  private static Path target(PublishedSite site, Path page, Element link) {
    String href = link.attr("href");
    if (page.equals(site.output().resolve("404.html"))) {
      return site.served(java.net.URI.create(site.url()).resolve(href).toString());
    }
    return page.resolveSibling(href).normalize();
  }

  private static String instant(String moment) {
    return OffsetDateTime.parse(moment).toInstant().toString();
  }

  private static List<String> hrefs(List<Link> links, String rel) {
    return links.stream().filter(l -> rel.equals(l.getRel())).map(Link::getHref).toList();
  }
}
