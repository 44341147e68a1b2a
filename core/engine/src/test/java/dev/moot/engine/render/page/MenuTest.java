package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The menu, the theme's and one that {@code moot.yaml} asks for. */
class MenuTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Does tea help?
      root: helps
      participants: {ada: {name: Ada}}
      claims:
        helps:
          text: Tea helps.
          stances: {ada: {stance: accept, estimated: true}}
      """;

  private TinySite site(Path folder) {
    return TinySite.broadsheet(folder)
        .config("ignore: [claims/unsourced, claims/isolated, claims/readings]");
  }

  private static TinySite full(TinySite site) {
    return site.file("claims/tea.yaml", CLAIMS)
        .file("pages/about.md", "---\ntitle: Who we *are* & why\n---\n\nWe.\n")
        .post("first", "2026-01-01", "summary: S.\ndebates: [tea]\ntags: [Cups]\n", "Tea.");
  }

  /** The entries of the menu of a page, as they are written. */
  private static List<String> menu(String page) {
    Matcher nav =
        Pattern.compile("<nav aria-label=\"Site\">(.*?)</nav>", Pattern.DOTALL).matcher(page);
    return nav.find()
        ? Pattern.compile("<a [^\n]*</a>")
            .matcher(nav.group(1))
            .results()
            .map(r -> r.group())
            .toList()
        : List.of();
  }

  @Test
  void withoutOneTheThemeLeadsToWhatHasSomethingInIt(@TempDir Path folder) {
    TinySite site = site(folder).file("pages/about.md", "---\ntitle: A\n---\n\nWe.\n");
    site.build();
    assertThat(menu(site.page("about"))).containsExactly("<a href=\"../\">Digests</a>");
    assertThat(site.page("about")).doesNotContain("href=\"../tags/\"", "href=\"../terms/\"");
    assertThat(site.hasPage("tags")).isTrue();

    full(site).build();
    assertThat(menu(site.page("about")))
        .containsExactly(
            "<a href=\"../\">Digests</a>",
            "<a href=\"../claims/\">Claims</a>",
            "<a href=\"../people/\">People</a>",
            "<a href=\"../archive/\">Archive</a>");
    assertThat(site.page("about"))
        .contains("href=\"../tags/\"")
        .doesNotContain("href=\"../terms/\"", "href=\"../expectations/\"");
  }

  @Test
  void itsEntriesStandAsWrittenUnderTheirTitlesTheThemesWordsOrThePages(@TempDir Path folder) {
    TinySite site =
        full(site(folder))
            .config(
                """
                menu:
                  - archive
                  - {to: claims, title: "Claims & co"}
                  - /about/
                  - about
                  - to: /posts/first
                  - /claims/tea/helps/#positions
                  - {to: https://example.org/?a=1&b=2, title: Forum}
                  - https://www.example.org/x
                  - terms
                """);
    site.build();
    assertThat(menu(site.page("people")))
        .containsExactly(
            "<a href=\"../archive/\">Archive</a>",
            "<a href=\"../claims/\">Claims &amp; co</a>",
            "<a href=\"../about/\">Who we *are* &amp; why</a>",
            "<a href=\"../about/\">Who we *are* &amp; why</a>",
            "<a href=\"../posts/first/\">first</a>",
            "<a href=\"../claims/tea/helps/#positions\">Tea helps.</a>",
            "<a href=\"https://example.org/?a=1&amp;b=2\">Forum</a>",
            "<a href=\"https://www.example.org/x\">example.org</a>");
  }

  @Test
  void thePageIsMarkedOrWhatIsNearestAboveIt(@TempDir Path folder) {
    TinySite site = full(site(folder)).config("menu: [digests, claims, /claims/tea/, /about/]");
    site.build();
    assertThat(menu(site.page("about")).get(3)).contains("aria-current=\"page\"");
    assertThat(menu(site.page("claims")).get(1)).contains("aria-current=\"page\"");
    assertThat(menu(site.page("claims/tea/helps")))
        .filteredOn(e -> e.contains("aria-current"))
        .singleElement()
        .asString()
        .contains("aria-current=\"true\"", "Does tea help?");
    assertThat(menu(site.page("posts/first")).get(0)).contains("aria-current=\"true\"");
    assertThat(menu(site.page("people"))).noneMatch(e -> e.contains("aria-current"));
  }

  @Test
  void anEmptyMenuIsNone(@TempDir Path folder) {
    TinySite site = full(site(folder)).config("menu: []");
    site.build();
    assertThat(site.page("claims"))
        .doesNotContain("aria-label=\"Site\"")
        .contains("class=\"brand\"");
  }

  @Test
  void whatLeadsNowhereIsReportedWhereItStandsAndLeftOutOnceItWeighsLess(@TempDir Path folder) {
    TinySite site = full(site(folder)).config("menu: [claims, clams, {to: /abuot/}, fairness]");
    assertThat(site.tryToBuild().lines())
        .containsExactly(
            "moot.yaml:3:16 link/broken the site has no section `clams`",
            "moot.yaml:3:28 link/broken the menu leads to /abuot/, where the site has nothing",
            "moot.yaml:3:38 link/broken the site has no page `fairness`");
    site.config("severity: {link/broken: notice}").tryToBuild();
    assertThat(menu(site.page("people"))).containsExactly("<a href=\"../claims/\">Claims</a>");
  }

  @Test
  void whatIsNoTargetIsAnErrorThatSaysWhatToWrite(@TempDir Path folder) {
    TinySite site =
        full(site(folder))
            .config("menu: [The Claims, pages/about.md, 'javascript:alert(1)', {title: A}]");
    assertThat(site.tryToBuild().diagnostics())
        .extracting(d -> d.hint().orElse(""))
        .containsExactly(
            "write a section by its name, `the-claims`; what it is called is its `title`",
            "write where the page appears: `/about/`",
            "write `claims`, `/about/` or `https://example.org/`",
            "say where the entry leads: `to: /about/`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{About: /about/} | write `{to: /about/, title: About}`",
        "{'About us, and why': about.md} | write `{to: /about/, title: \"About us, and why\"}`",
        "{/about/: About} | write `{to: /about/, title: About}`",
        "{Forum: https://example.org/} | write `{to: https://example.org/, title: Forum}`",
        "{name: About, url: /about/} | write `{to: /about/, title: About}`",
        "{text: About, link: /about/, icon: i} | write `{to: /about/, title: About}`",
        "{href: /about/} | write `to: /about/`",
        "{page: pages/about.md} | write `to: /about/`",
        "{claims: claims} | write `{to: claims, title: claims}`"
      })
  void anEntryAsOtherGeneratorsHaveItIsToldInOneMessage(
      String entry, String hint, @TempDir Path folder) {
    TinySite site = full(site(folder)).config("menu: [" + entry + "]");
    assertThat(site.tryToBuild().diagnostics())
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).isEqualTo("an entry of `menu` has no `to`");
              assertThat(d.hint()).contains(hint);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "menu: [[claims]] | an entry of `menu` must be a section, a path of the site or an address",
        "menu: [~] | an entry of `menu` must be a section, a path of the site or an address, not"
            + " nothing",
        "menu: {About: /about/} | `menu` must be a list",
        "redirects: [a] | `redirects` must be a mapping of keys to values"
      })
  void oneOfAListIsNotCalledByTheNameOfTheList(String yaml, String said, @TempDir Path folder) {
    assertThat(full(site(folder)).config(yaml).tryToBuild().diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.message()).isEqualTo(said));
  }
}
