package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of page by the theme that is shipped: the first to answer an edit of a template. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BroadsheetTest {

  private Built site = new Built(List.of(), new TreeMap<>());

  @BeforeAll
  void build(@TempDir Path folder) {
    site =
        TinySite.broadsheet(folder)
            .config("url: https://example.org/cups/\nlicense: CC0")
            .file("claims/tea.yaml", CLAIMS)
            .file("pages/about.md", "---\ntitle: About\n---\n\nWho we are.\n")
            .post(
                "first",
                "2026-01-01",
                "summary: Tea at last.\n"
                    + "debates: [tea]\n"
                    + "tags: [Cups]\n"
                    + "series: {name: Tea, part: 1}\n",
                "## A heading\n\nTea helps.\n\n![A cup](/assets/cup.svg)")
            .post(
                "second",
                "2026-01-02",
                "summary: More.\ndebates: [tea]\ntags: [Cups]\nseries: {name: Tea, part: 2}\n",
                "It does.")
            .post(
                "third",
                "2026-01-03",
                "summary: Ids.\ndebates: [tea]\ncorrections: [{date: 2026-01-04, text: A word.}]\n",
                "[a](#claims) [b](#main) [c](#kettle)\n\n"
                    + "## Claims\n\n## Main\n\n## People\n\n## Words\n\n## Corrections\n\n"
                    + "## Related\n\n## P tea ada\n\n## The *kettle* {#kettle}\n\nIt sings.")
            .file("assets/cup.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
            .build();
  }

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does tea help?
      root: helps
      participants:
        ada: {name: Ada}
        ben: {name: Ben}
      terms:
        tea: {text: Leaves in water., by: ada}
      claims:
        helps:
          text: Tea helps people work.
          stances:
            ada: {stance: accept, credence: 0.9, estimated: true}
            ben: {stance: reject, estimated: true}
          evidence: [{title: A trial}]
        awake:
          text: Tea keeps people awake.
          stances:
            ada: {stance: accept, estimated: true}
            ben: {stance: lean-accept, estimated: true}
          evidence: [{title: A trial}]
          supports: [helps]
      expectations:
        - {id: trial, by: ada, on: helps, direction: up, if: A trial finds it., due: 2026-12-01}
      """;

  @Test
  void eachKindOfPageIsMade() {
    assertThat(site.files().keySet())
        .contains(
            "index.html",
            "404.html",
            "about/index.html",
            "archive/index.html",
            "posts/first/index.html",
            "tags/index.html",
            "tags/cups/index.html",
            "claims/index.html",
            "claims/tea/index.html",
            "claims/tea/helps/index.html",
            "people/index.html",
            "people/tea/ada/index.html",
            "feed.xml",
            "feed.json",
            "sitemap.xml",
            "robots.txt");
  }

  @Test
  void aPageHasOneMainHeadingOneTitleAndItsLanguage() {
    site.files()
        .forEach(
            (path, html) -> {
              if (isPage(path, html)) {
                assertThat(all("<h1[ >]", html)).as(path).hasSize(1);
                assertThat(all("<title>[^<]+</title>", html)).as(path).hasSize(1);
                assertThat(html).as(path).contains("<html lang=\"en\"").contains("<main");
              }
            });
  }

  @Test
  void noIdStandsTwiceOnAPage() {
    site.files()
        .forEach(
            (path, html) -> {
              if (isPage(path, html)) {
                assertThat(all("\\sid=\"[^\"]*\"", html)).as(path).doesNotHaveDuplicates();
              }
            });
  }

  @Test
  void aHeadingHasItsIdWhateverTheThemeCallsItsParts() {
    String page = site.files().getOrDefault("posts/third/index.html", "");

    for (String id :
        List.of("claims", "main", "people", "words", "corrections", "related", "p-tea-ada")) {
      assertThat(page).containsPattern("<h2 id=\"" + id + "\">[A-Z]");
    }
    assertThat(page)
        .contains("<main id=\"~main\"", "href=\"#~main\"", "<li id=\"~p-tea-ada\"")
        .contains("<h2 id=\"~corrections\">", "href=\"#~corrections\"")
        .contains("<h2 id=\"kettle\">The <em>kettle</em> <a", "<a href=\"#kettle\">The kettle</a>")
        .doesNotContain("{#");
  }

  @Test
  void linksWithinTheSiteAreRelativeAndLeadToAFile() {
    int looked = 0;
    for (String path : site.files().keySet()) {
      String html = site.file(path);
      if (isPage(path, html) && !path.equals("404.html")) {
        for (String link : all("<a [^>]*?href=\"([^\"#?]+)", html)) {
          if (!link.matches("(https?:|mailto:).*")) {
            Path target = Path.of("/" + path).resolveSibling(link).normalize();
            String file = target.toString().substring(1);
            looked++;
            assertThat(site.files().keySet())
                .as(path + " -> " + link)
                .containsAnyOf(file, (file + "/index.html").replaceFirst("^/", ""));
          }
        }
      }
    }
    assertThat(looked).isGreaterThan(50);
  }

  @Test
  void whatAPostIsAboutStandsOnItsPage() {
    assertThat(site.page("/posts/first/"))
        .contains("<h1", "first", "A heading", " helps.", "../../terms/#", "../../tags/cups/")
        .contains("datetime=\"2026-01-01\"");
  }

  @Test
  void aClaimHasItsWordsItsPeopleAndWhatSpeaksForIt() {
    assertThat(site.page("/claims/tea/helps/"))
        .contains("Tea helps people work.", "Ada", "Ben", "Tea keeps people awake.");
  }

  private static boolean isPage(String path, String html) {
    return path.endsWith(".html") && !html.contains("http-equiv=\"refresh\"");
  }

  private static List<String> all(String regex, String html) {
    List<String> found = new ArrayList<>();
    Matcher m = Pattern.compile(regex).matcher(html);
    while (m.find()) {
      found.add(m.group(m.groupCount()));
    }
    return found;
  }
}
