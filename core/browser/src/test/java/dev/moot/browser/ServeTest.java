package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.engine.pipeline.Installation;
import dev.moot.engine.pipeline.SiteOptions;
import dev.moot.serve.ServeOptions;
import dev.moot.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a writer sees in the browser while the site is written. */
@ExtendWith(Chromium.class)
class ServeTest {

  @TempDir private Path temp;
  private Path site;
  private Path post;
  private String text;
  private SiteServer server;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void start(Browser browser) throws IOException {
    site = Folder.copy(Product.GOLDEN, temp.resolve("site"));
    post = site.resolve("posts/everything.md");
    text = Files.readString(post) + "\nline\n".repeat(60);
    Files.writeString(post, text);
    server =
        SiteServer.start(
            Installation.in(Product.HOME, "0.1.0"),
            new ServeOptions(SiteOptions.of(site).withDrafts(true), 0),
            new SilentListener());
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1000, 700));
    page = context.newPage();
    page.navigate(server.url() + "posts/everything/");
    // Marks the document, to tell a change in place from a page that was loaded anew.
    page.evaluate("window.kept = true");
  }

  @AfterEach
  void stop() throws IOException {
    context.close();
    server.close();
  }

  @Test
  void anEditKeepsThePlaceTheOpenAsidesAndTheFocus() throws IOException {
    prepareReader();
    double scrolled = scroll();
    save(post, text + "\nAn edit.\n");
    assertThat(page.getByText("An edit.")).hasCount(1);

    assertThat(page.evaluate("window.kept")).as("changed in place").isEqualTo(true);
    assertThat(scroll()).isEqualTo(scrolled);
    readerFindsAllAsItWas();
  }

  @Test
  void tabsThatNobodySeesLeaveTheConnectionsToOthersAndCatchUpWhenSeen() throws IOException {
    setHidden(page, true);
    for (int i = 0; i < 7; i++) {
      Page other = context.newPage();
      other.navigate(server.url());
      setHidden(other, true);
    }
    Page last = context.newPage();
    last.navigate(server.url() + "posts/everything/");
    save(post, text + "\nAn edit.\n");
    assertThat(last.getByText("An edit.")).hasCount(1);
    assertThat(page.getByText("An edit.")).hasCount(0);

    setHidden(page, false);
    assertThat(page.getByText("An edit.")).hasCount(1);
  }

  /** What the browser tells a page when another tab covers it, or it is seen again. */
  private static void setHidden(Page page, boolean hidden) {
    page.evaluate(
        "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
            + " document.dispatchEvent(new Event('visibilitychange')); }",
        hidden);
  }

  @Test
  void soDoesAPageThatHasToBeLoadedAnew() throws IOException {
    prepareReader();
    double scrolled = scroll();
    Path moot = site.resolve("moot.yaml");
    save(moot, Files.readString(moot).replace("Tea & Coffee", "Cups"));
    assertThat(page).hasTitle(java.util.regex.Pattern.compile("Cups"));
    page.waitForLoadState();

    assertThat(page.evaluate("window.kept")).as("loaded anew").isNull();
    assertThat(scroll()).isEqualTo(scrolled);
    readerFindsAllAsItWas();
  }

  /** In one move, since a file that is seen half written may be shown so. */
  private void save(Path file, String text) throws IOException {
    Path fresh = Files.writeString(temp.resolve("fresh"), text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void prepareReader() {
    page.evaluate("document.querySelector('main details').open = true");
    page.evaluate("scrollTo(0, 900)");
    page.evaluate("document.querySelector('footer.foot a').focus({preventScroll: true})");
  }

  private void readerFindsAllAsItWas() {
    assertThat(page.evaluate("document.querySelector('main details').open")).isEqualTo(true);
    assertThat(page.evaluate("document.activeElement.closest('footer.foot') !== null"))
        .isEqualTo(true);
  }

  private double scroll() {
    return ((Number) page.evaluate("scrollY")).doubleValue();
  }

  @Test
  void aMistakeIsShownOverTheLastGoodPageAndGoesWhenItIsMended() throws IOException {
    save(post, text + "\nSee [[nope|<b id=evil>bold</b>]].\n");
    Locator panel = page.locator("moot-live section");
    assertThat(panel).isVisible();
    assertThat(panel).containsText("error[link/unknown-claim]: no claim `nope` in debate `tea`");
    assertThat(panel).containsText("[[nope|<b id=evil>bold</b>]]");
    assertThat(panel.locator("#evil")).hasCount(0);
    assertThat(page.locator("h1")).containsText("Everything");
    assertThat(new AxeBuilder(page).include(List.of("moot-live")).analyze().getViolations())
        .isEmpty();

    save(post, text);
    assertThat(panel).hasCount(0);
    assertThat(page.evaluate("window.kept")).isEqualTo(true);
  }

  @Test
  void thePanelIsClosedByKeyboardAndComesBackForAnotherMistake() throws IOException {
    save(post, text + "\n[[nope]]\n");
    Locator panel = page.locator("moot-live section");
    assertThat(panel).isVisible();
    panel.focus();
    page.keyboard().press("Escape");
    assertThat(panel).hasCount(0);

    save(post, text + "\n[[other]]\n");
    assertThat(panel).containsText("`other`");
  }

  @Test
  void aStyleSheetIsExchangedWithoutLoadingThePageAnew() throws IOException {
    Path css = Product.HOME.resolve("themes/broadsheet/assets/theme.css");
    Folder.write(site, "theme/assets/theme.css", Files.readString(css));
    page.reload();
    page.evaluate("window.kept = true");
    Folder.write(site, "theme/assets/theme.css", Files.readString(css) + "h1{color:rgb(1,2,3)}");
    assertThat(page.locator("h1")).hasCSS("color", "rgb(1, 2, 3)");

    assertThat(page.evaluate("window.kept")).isEqualTo(true);
    assertThat(page.locator("link[href*='theme.css']")).hasCount(1);
  }

  @Test
  void aDraftIsMarked() {
    page.navigate(server.url() + "posts/draft/");
    assertThat(page.locator("moot-live")).containsText("Draft");
    page.navigate(server.url() + "posts/brief/");
    assertThat(page.locator("moot-live")).not().containsText("Draft");
  }

  @Test
  void fiftyEditsAndTenMistakesLater() throws IOException {
    for (int i = 1; i <= 50; i++) {
      boolean wrong = i % 5 == 0;
      Files.writeString(
          post, text + "\nEdit " + i + "." + (wrong ? " [[nope-" + i + "]]" : "") + "\n");
      if (wrong) {
        assertThat(page.locator("moot-live section")).containsText("nope-" + i);
        assertThat(page.locator("main")).containsText("Edit " + (i - 1) + ".");
      } else {
        assertThat(page.locator("main")).containsText("Edit " + i + ".");
        assertThat(page.locator("moot-live section")).hasCount(0);
      }
    }
    assertThat(page.evaluate("window.kept")).as("never loaded anew").isEqualTo(true);
  }
}
