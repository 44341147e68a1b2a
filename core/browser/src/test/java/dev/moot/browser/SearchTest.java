package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search, as somebody uses it who types. */
@ExtendWith(Chromium.class)
class SearchTest {

  @TempDir static Path temp;

  @BeforeAll
  static void build() throws IOException {
    build(Product.GOLDEN, "golden");
    for (String[] text :
        new String[][] {
          {"de", "Äpfel", "Die Häuser am Fluss haben kleine Gärten."},
          {"he", "תה", "בספרים הישנים כתוב על קומקום אחד."},
          {"ja", "お茶", "私たちは毎朝紅茶を飲みます。"}
        }) {
      Path site = temp.resolve("site-" + text[0]);
      Folder.write(site, "moot.yaml", "title: S\nlanguage: " + text[0] + "\n");
      Folder.write(
          site,
          "posts/a.md",
          "---\ntitle: "
              + text[1]
              + "\ndate: 2026-01-01\nsummary: S\n---\nX.\n\n## H\n"
              + text[2]
              + "\n");
      build(site, text[0]);
    }
  }

  private static void build(Path site, String name) {
    Product.Run run = Product.moot("build", site, "-o", temp.resolve("out/" + name));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static StaticHost host() throws IOException {
    return new StaticHost(temp.resolve("out"), "/a/b/");
  }

  private static Locator found(Page page) {
    return page.locator(".found a");
  }

  @Test
  void aSlashLeadsThereAndTypingFindsAClaim(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = browser.newPage()) {
      page.navigate(host.url() + "golden/claims/tea/");
      page.keyboard().press("/");
      page.waitForURL(Pattern.compile(".*/golden/search/.*"));
      assertThat(page.locator("[name=q]")).isFocused();

      page.keyboard().type("tea calms");
      assertThat(found(page).first()).hasAttribute("href", "../claims/tea/tea-calms/");
      assertThat(page.locator("[role=status]")).containsText("result");
      assertThat(page.locator(".found mark").first())
          .hasText(Pattern.compile("tea", Pattern.CASE_INSENSITIVE));
    }
  }

  @Test
  void arrowsGoThroughWhatIsFoundEnterOpensItAndEscapeBeginsAnew(Browser browser)
      throws IOException {
    try (StaticHost host = host();
        Page page = browser.newPage()) {
      page.navigate(host.url() + "golden/search/?q=tea");
      assertThat(page.locator("[name=q]")).hasValue("tea");
      assertThat(found(page).nth(2)).isVisible();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(found(page).nth(1)).isFocused();
      page.keyboard().press("ArrowUp");
      assertThat(found(page).first()).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator("[name=q]")).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator("[name=q]")).hasValue("");
      assertThat(found(page)).hasCount(0);

      page.keyboard().type("calms");
      assertThat(found(page).first()).isVisible();
      String href = found(page).first().getAttribute("href");
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/golden/" + Pattern.quote(href.substring(3))));
      page.goBack();
      assertThat(page.locator("[name=q]")).hasValue("calms");
    }
  }

  @Test
  void onADiskItFindsTheSame(Browser browser) {
    List<String> problems = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onConsoleMessage(m -> problems.add(m.text()));
      page.onPageError(problems::add);
      page.navigate(temp.resolve("out/golden/search/index.html").toUri().toString());
      page.locator("[name=q]").fill("calms");
      assertThat(found(page).first()).isVisible();
    }
    // On a disk browsers refuse the font, as they refuse all that is fetched with its origin.
    assertThat(problems).noneMatch(p -> p.contains("search"));
  }

  @Test
  void scriptsOfTheSiteAreAllItNeeds(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = browser.newPage()) {
      page.route(
          Pattern.compile(".*/search/"),
          route -> {
            APIResponse answer = route.fetch();
            Map<String, String> headers = new HashMap<>(answer.headers());
            headers.put("content-security-policy", "default-src 'none'; script-src 'self'");
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setHeaders(headers));
          });
      page.navigate(host.url() + "golden/search/");
      page.locator("[name=q]").fill("calms");
      assertThat(found(page).first()).isVisible();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, haus, Häuser",
    "de, garten fluss, Fluss",
    "he, ספר, בספרים",
    "he, הספרים, בספרים",
    "ja, 紅茶, 紅茶",
    "ja, 紅茶を飲む, 紅茶"
  })
  void wordsAreFoundInTheLanguageOfTheSite(
      String language, String query, String marked, Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = browser.newPage()) {
      page.navigate(host.url() + language + "/search/");
      page.locator("[name=q]").fill(query);

      assertThat(found(page).first()).hasAttribute("href", "../posts/a/#h");
      assertThat(page.locator(".found mark").first()).hasText(marked);
    }
  }

  @Test
  void whatIsNotThereIsSaidAndNothingWithoutScriptIsMissing(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = browser.newPage();
        Page still = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(host.url() + "golden/search/");
      page.locator("[name=q]").fill("zeppelin");
      assertThat(page.locator("[role=status]")).containsText("zeppelin");

      still.navigate(host.url() + "golden/search/");
      assertThat(still.locator("[name=q]")).isHidden();
      assertThat(still.locator(".still")).isVisible();
      still.locator("main a[href='../claims/']").click();
      assertThat(still.locator("h1")).hasText("Claims");
    }
  }
}
