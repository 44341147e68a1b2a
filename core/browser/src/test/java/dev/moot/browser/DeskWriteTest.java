package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Product;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An evening at the desk, in short: reading by keys, marking words, putting them at a claim. */
@ExtendWith(Chromium.class)
class DeskWriteTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: pond
      title: "Should the pond be drained?"
      root: drain
      sources:
        thread: {file: "pond.txt", title: "The thread", kind: comment-thread, stored: false}
      participants:
        ada: {name: "Ada Quist"}
        ben: {name: "Ben Holm"}
      claims:
        drain:
          text: "The pond should be drained."
          quotes:
            - {by: ada, exact: "I would drain it."}
        freeze:
          text: "It freezes through."   # as a rule
          supports: [drain]
      """;

  private static final String TEXT =
      """
      [1] ada, 2026-03-02

      I would drain it. The crux is whether it freezes.

      [2] Ben Holm to [1], 2026-03-03

      It froze through twice. Nobody has said <b>who</b> pays.

      [3] ada to [2]

      The parish pays. It froze, and still it pays.
      """;

  @TempDir private Path temp;
  private Path claims;
  private SiteServer server;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void layOut(Browser browser) throws IOException {
    Path site = Files.createDirectories(temp.resolve("site"));
    claims = Files.createDirectories(site.resolve("claims")).resolve("pond.yaml");
    Files.writeString(site.resolve("moot.yaml"), "title: Ponds\n");
    Files.writeString(claims, CLAIMS);
    Files.writeString(Files.createDirectories(site.resolve("sources")).resolve("pond.txt"), TEXT);
    server =
        SiteServer.start(
            Installation.in(Product.HOME, "0.1.0"),
            new ServeOptions(SiteOptions.of(site), 0, true),
            new SilentListener());
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1200, 800));
    page = context.newPage();
    page.navigate(server.url() + "_moot/desk/pond/thread/");
  }

  @AfterEach
  void stop() throws IOException {
    context.close();
    server.close();
  }

  @Test
  void markedWordsArePutAtAClaimAndBothPagesShowThem() throws IOException {
    Page claim = context.newPage();
    claim.navigate(server.url() + "claims/pond/freeze/");
    assertThat(claim.getByText("froze through twice")).hasCount(0);
    assertThat(claim.locator("moot-live a")).hasAttribute("href", "/_moot/desk/");
    page.bringToFront();
    readsByKeys();
    makesAQuote();

    assertThat(page.locator(".quote[data-label=freeze]")).hasText("froze through twice");
    assertThat(page.locator(".quote.fresh")).isFocused();
    assertThat(page.locator("#p2")).not().hasAttribute("data-clear", "");
    assertThat(page.locator("#said")).containsText("Ben Holm, quoted for: It freezes through.");
    assertThat(Files.readString(claims))
        .isEqualTo(
            CLAIMS
                + "    quotes:\n      - {by: ben, source: thread, exact: froze through twice}\n");
    claim.bringToFront();
    assertThat(claim.getByText("froze through twice")).not().hasCount(0);
    page.bringToFront();
    aTextRenewedBelowTheWindowIsNotQuoted();
    nothingIsOutOfReach();
  }

  private void aTextRenewedBelowTheWindowIsNotQuoted() throws IOException {
    String before = Files.readString(claims);
    page.locator("#p3").click();
    page.keyboard().press("s");
    page.keyboard().press("Enter");
    assertThat(page.locator("#yaml")).containsText("The parish pays.");
    Files.writeString(
        claims.resolveSibling("../sources/pond.txt"), TEXT.replace("The parish", "Not parish"));
    assertThat(page.locator("#p3")).containsText("Not parish pays.");
    page.keyboard().press("Enter");
    assertThat(page.locator("#refused")).containsText("pond.txt was changed");
    page.keyboard().press("Escape");
    assertThat(Files.readString(claims)).isEqualTo(before);
  }

  private void readsByKeys() {
    page.keyboard().press("j");
    assertThat(page.locator("#p1")).isFocused();
    page.keyboard().press("u");
    assertThat(page.locator("#p2")).isFocused();
    page.keyboard().press("p");
    assertThat(page.locator(".candidate")).isFocused();
    assertThat(page.locator("#said")).hasText("speaks of a crux");
    page.keyboard().press("p");
    assertThat(page.locator(".quote")).isFocused();
    page.keyboard().press("/");
    page.keyboard().type("IT FROZE");
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).hasText("1 / 2");
    page.keyboard().press("Enter");
    assertThat(page.locator("#said")).hasText("2 / 2");
    page.keyboard().press("Escape");
    assertThat(page.locator("#p3")).isFocused();
    assertThat(selected()).isEqualTo("It froze");
    page.keyboard().press("S");
    assertThat(selected()).isEqualTo("The parish pays.");
    page.keyboard().press("?");
    assertThat(page.locator("#keys")).isVisible();
    page.keyboard().press("Escape");
    assertThat(page.locator("#keys")).isHidden();
  }

  private String selected() {
    return String.valueOf(page.evaluate("getSelection().toString()"));
  }

  /** By keys alone, beginning with a sentence of which the first word and the stop go. */
  private void makesAQuote() {
    page.keyboard().press("k");
    page.keyboard().press("s");
    page.keyboard().press("L");
    assertThat(selected().strip()).isEqualTo("froze through twice.");
    page.keyboard().press("h");
    page.keyboard().press("Enter");
    Locator maker = page.locator("#maker");
    assertThat(maker.locator("#yaml"))
        .hasText("- {by: ben, source: thread, exact: froze through twice}");
    assertThat(maker.locator("#by")).hasValue("ben");
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    page.keyboard().type("freez");
    assertThat(maker.locator("#targets li")).hasCount(1);
    page.keyboard().press("Enter");
    assertThat(maker).isHidden();
  }

  private void nothingIsOutOfReach() {
    page.setViewportSize(390, 800);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    assertThat(page.locator("b").getByText("who")).hasCount(0);
    assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
  }
}
