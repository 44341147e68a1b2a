package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.PseudoLanguage;
import dev.moot.dist.product.SiteWords;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What scripts write into pages is in the site's language too: in one whose messages stand in
 * brackets, no word outside of them comes from anywhere but the site's own files.
 */
@ExtendWith(Chromium.class)
class ScriptWordsTest {

  @TempDir static Path temp;
  private static Path site = Path.of("");

  @BeforeAll
  static void build() throws IOException {
    site = PseudoLanguage.golden(temp.resolve("site"));
    Product.Run run = Product.moot("build", site, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  /** The words on the page that are neither the site's nor in a message. */
  private static Set<String> strays(Page page) throws IOException {
    return SiteWords.of(site).strays(page.content(), false);
  }

  /** Opens {@code path} on a host, with the last visit a year before. */
  private static void visit(Browser browser, String path, Reader reader) throws IOException {
    try (StaticHost host = new StaticHost(temp.resolve("out"), "/");
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(1000, 700)
                    .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      context.addInitScript("localStorage.setItem('visit /', '2026-11-01')");
      Page page = context.newPage();
      page.navigate(host.url() + path);
      reader.on(page);
    }
  }

  private interface Reader {
    void on(Page page) throws IOException;
  }

  @Test
  void aWordThatAScriptHasOfItsOwnIsFound(Browser browser) throws IOException {
    visit(
        browser,
        "claims/",
        page -> {
          assertThat(strays(page)).isEmpty();
          page.evaluate("document.querySelector('main').append('Planted')");
          assertThat(strays(page)).containsExactly("Planted");
        });
  }

  @Test
  void listsOfClaims(Browser browser) throws IOException {
    visit(
        browser,
        "claims/?show=contested",
        page -> {
          assertThat(page.locator(".sieve [role=status]")).containsText("⟦");
          assertThat(strays(page)).isEmpty();
          for (String show : List.of("one-side", "crux")) {
            page.locator("[name=show]").selectOption(show);
            for (Locator by : page.locator("[name=by] option").all()) {
              page.locator("[name=by]").selectOption(by.getAttribute("value"));
              assertThat(strays(page)).isEmpty();
            }
          }
        });
  }

  @Test
  void twoPeople(Browser browser) throws IOException {
    visit(
        browser,
        "people/compare/",
        page -> {
          List<String> people =
              page.locator("[name=a] option").all().stream()
                  .map(o -> o.getAttribute("value"))
                  .filter(v -> !v.isEmpty())
                  .toList();
          Set<String> strays = new TreeSet<>();
          int compared = 0;
          for (String a : people) {
            page.locator("[name=a]").selectOption(a);
            for (Locator b : page.locator("[name=b] option:not([value=''])").all()) {
              page.locator("[name=b]").selectOption(b.getAttribute("value"));
              assertThat(page.locator(".compared .who").first()).not().isEmpty();
              strays.addAll(strays(page));
              compared++;
            }
          }
          assertThat(compared).isGreaterThan(4);
          assertThat(strays).isEmpty();
        });
  }

  @Test
  void theSearch(Browser browser) throws IOException {
    visit(
        browser,
        "search/",
        page -> {
          for (String query : List.of("tea", "a", "calms", "no such words at all")) {
            page.locator("[name=q]").fill(query);
            assertThat(page.locator("[role=status]")).containsText("⟦");
            Set<String> strays = strays(page);
            strays.removeAll(Set.of(query.split(" ")));
            assertThat(strays).isEmpty();
          }
        });
  }

  @Test
  void whatIsNewAndChangesSinceADay(Browser browser) throws IOException {
    visit(
        browser,
        "changes/?since=2026-11-01",
        page -> {
          assertThat(page.locator("output")).containsText("⟦");
          assertThat(page.locator(".visit")).isVisible();
          assertThat(strays(page)).isEmpty();
        });
  }

  @Test
  void whatAClaimsPageOffers(Browser browser) throws IOException {
    visit(
        browser,
        "claims/tea/tea-calms/",
        page -> {
          page.locator("a.h").first().focus();
          assertThat(page.locator(".told")).hasCount(1);
          page.locator("a.h").first().press("Enter");
          assertThat(page.locator(".told")).containsText("⟦");
          page.locator(".cite summary").click();
          assertThat(page.locator(".zoom").first()).isVisible();
          for (int scheme = 0; scheme < 3; scheme++) {
            page.locator("button[data-scheme]").click();
            assertThat(strays(page)).isEmpty();
          }
        });
  }

  @Test
  void cardsAndWhatIsLeftToRead(Browser browser) throws IOException {
    visit(
        browser,
        "posts/everything/",
        page -> {
          page.locator("a[data-card]").first().hover();
          assertThat(page.locator(".card")).isVisible();
          page.mouse().wheel(0, 600);
          assertThat(strays(page)).isEmpty();
        });
  }

  @Test
  void thePanelAndTheDeskOfTheServer(Browser browser) throws Exception {
    wordsOfTheServer();
    try (SiteServer server =
            SiteServer.start(
                Installation.in(Product.HOME, "0.1.0"),
                new ServeOptions(SiteOptions.of(site).withDrafts(true), 0, true),
                new SilentListener());
        Page page = browser.newPage()) {
      page.navigate(server.url() + "posts/draft/");
      Locator panel = page.locator("moot-live");
      assertThat(panel).containsText("⟦");
      assertThat(shadow(page)).isEmpty();

      Path post = site.resolve("posts/everything.md");
      String text = Files.readString(post);
      Files.writeString(post, text + "\n[[nope]]\n".repeat(40));
      assertThat(page.locator("moot-live section")).isVisible();
      assertThat(shadow(page)).isEmpty();
      Files.writeString(post, text);
      assertThat(page.locator("moot-live section")).hasCount(0);

      page.navigate(server.url() + "_moot/desk/");
      assertThat(strays(page)).isEmpty();
      for (String source :
          page.locator("main a").all().stream()
              .map(a -> (String) a.evaluate("a => a.href"))
              .toList()) {
        page.navigate(source);
        page.keyboard().press("?");
        // What keys are called is not said in a language but stands on them.
        page.evaluate("for (const key of document.querySelectorAll('kbd')) key.remove()");
        assertThat(strays(page)).as(source).isEmpty();
      }
    }
  }

  /** As {@link #strays}, of the panel; what is wrong is said in English, and says that it is. */
  private static List<String> shadow(Page page) throws IOException {
    String html =
        (String)
            page.evaluate(
                "() => { const copy = document.querySelector('moot-live').shadowRoot.firstElementChild"
                    + ".parentNode; const box = document.createElement('div');"
                    + " for (const e of copy.children) box.append(e.cloneNode(true));"
                    + " for (const e of box.querySelectorAll('[lang=en]')) e.remove();"
                    + " return box.outerHTML; }");
    return List.copyOf(SiteWords.of(site).strays(html, false));
  }

  /**
   * The server looks for its words among its classes; for this language they are put beside ours.
   */
  private static void wordsOfTheServer() throws IOException, URISyntaxException {
    Path classes =
        Path.of(ScriptWordsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path folder = Files.createDirectories(classes.resolve("dev/moot/serve/messages"));
    Path english =
        Product.ROOT.resolve("core/serve/src/main/resources/dev/moot/serve/messages/en.properties");
    Files.writeString(
        folder.resolve(PseudoLanguage.CODE + ".properties"),
        PseudoLanguage.bracketed(List.of(english)));
  }
}
