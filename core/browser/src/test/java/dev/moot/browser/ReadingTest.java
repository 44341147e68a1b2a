package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody meets who reads on, comes again, or wants to point at a place. */
@ExtendWith(Chromium.class)
class ReadingTest {

  @TempDir static Path temp;

  private static final String KEY = "visit /a/b/golden/";

  @BeforeAll
  static void build() throws IOException {
    for (Path site : List.of(Product.GOLDEN, Product.CONTENT)) {
      Product.Run run =
          Product.moot(
              "build",
              site,
              "-o",
              temp.resolve(site.equals(Product.GOLDEN) ? "golden" : "content"));
      assertThat(run.exit()).as(run.text()).isZero();
    }
    String corrections =
        "- {date: 2026-01-01, text: A.}\n  - {date: 2026-01-02, text: B.}\n"
            + "  - {date: 2026-01-03, text: C.}\n";
    SmallSite.in(temp.resolve("many"), "paginate: 1\n")
        .file(
            "posts/a.md",
            "---\ntitle: A\ndate: 2025-01-01\nsummary: A.\ncorrections:\n  "
                + corrections
                + "---\n\nA.\n")
        .build();
    Files.move(temp.resolve("many/_site"), temp.resolve("long"));
  }

  private static StaticHost host() throws IOException {
    return new StaticHost(temp, "/a/b/");
  }

  @Test
  void whatIsDatedSinceTheLastVisitIsMarkedAllDayAndForgottenOnRequest(Browser browser)
      throws IOException {
    try (StaticHost host = host();
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions().setTimezoneId("Pacific/Kiritimati"))) {
      Page page = context.newPage();
      page.navigate(host.url() + "golden/changes/");
      assertThat(page.locator("b.new")).hasCount(0);
      assertThat(page.locator(".visit")).isHidden();
      String today = kept(page);
      assertThat(today).isEqualTo(page.evaluate("new Date().toLocaleDateString('sv')"));
      page.evaluate("localStorage.setItem('" + KEY + "', '2026-11-01')");

      Page later = context.newPage();
      for (int tab = 0; tab < 2; tab++) {
        later = context.newPage();
        later.navigate(host.url() + "golden/changes/");
        assertThat(later.locator("b.new")).hasCount(1);
        assertThat(later.locator(".log > li").first()).containsText("21 Nov 2026 new");
        assertThat(later.locator(".visit")).containsText("since your last visit, 1 Nov 2026");
        assertThat(kept(later)).isEqualTo(today + " 2026-11-01");
      }
      later.navigate(host.url() + "golden/");
      assertThat(later.locator(".lead b.new")).hasText("new");

      later.locator(".visit button").click();
      assertThat(later.locator("b.new")).hasCount(0);
      assertThat(later.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      later.reload();
      assertThat(later.locator(".visit")).isHidden();
    }
  }

  private static String kept(Page page) {
    return (String) page.evaluate("localStorage.getItem('" + KEY + "')");
  }

  @Test
  void changesSinceADayStandInTheAddressAndGoOnOverThePagesOfTheList(Browser browser)
      throws IOException {
    try (StaticHost host = host();
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(host.url() + "golden/changes/?since=2026-11-01");
      assertThat(page.locator(".log > li:visible")).hasCount(1);
      assertThat(page.locator(".body h2:visible")).hasCount(1);
      assertThat(page.locator("output")).hasText("1 of 2 on this page");

      page.getByLabel("Since").fill("2026-10-01");
      assertThat(page.locator(".log > li:visible")).hasCount(2);
      assertThat(page.url()).endsWith("?since=2026-10-01");
      page.getByLabel("Since").fill("");
      assertThat(page.url()).endsWith("/changes/");
      page.navigate(host.url() + "golden/changes/?since=<b>");
      assertThat(page.locator(".log > li:visible")).hasCount(2);

      page.navigate(host.url() + "long/changes/?since=2026-01-02");
      assertThat(page.locator("output")).hasText("1 of 1 on this page; it goes on");
      page.locator(".near [rel=next]").click();
      assertThat(page.url()).endsWith("/changes/page/2/?since=2026-01-02");
      assertThat(page.locator("output")).hasText("1 of 1 on this page; it goes on");
      page.locator(".pages a").last().click();
      assertThat(page.locator("output")).hasText("0 of 1 on this page");
    }
  }

  @Test
  void aPlaceAndACitationAreCopied(Browser browser) throws IOException {
    try (StaticHost host = host();
        BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions()
                    .setPermissions(List.of("clipboard-read", "clipboard-write")))) {
      Page page = context.newPage();
      page.navigate(host.url() + "golden/claims/tea/tea-calms/");
      Locator place = page.getByLabel("Link to this position").first();
      place.focus();
      assertThat(place).hasCSS("opacity", "1");
      assertThat(page.locator(".told")).hasCount(1);
      place.press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Copied.");
      assertThat(page.url()).endsWith("/tea-calms/#p-ada");
      assertThat(clipboard(page)).isEqualTo(page.url());

      page.locator(".cite summary").click();
      page.locator(".cite p + button").click();
      assertThat(page.locator(".told")).hasText("Copied.");
      assertThat(clipboard(page)).startsWith("“Tea calms most people.”, claim tea/tea-calms as");
    }
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }

  @Test
  void aLongDigestSaysHowMuchIsLeftWhileItIsRead(Browser browser) throws IOException {
    try (StaticHost host = host();
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      page.onRequest(r -> asked.add(r.url()));
      page.navigate(host.url() + "content/posts/lab-jobs/");
      Locator left = page.locator(".left");
      assertThat(left).isHidden();
      assertThat(asked).noneMatch(url -> url.endsWith("reading.js"));

      page.evaluate("scrollTo(0, document.querySelector('.body').offsetTop + 400)");
      assertThat(left).hasText(Pattern.compile("1[0-3] minutes left"));
      assertThat(asked).anyMatch(url -> url.endsWith("reading.js"));
      double before = line(page);
      // Of the text itself, for cards and notes that follow it are not counted.
      page.locator(".body > p:has(~ .left)")
          .last()
          .evaluate("p => p.scrollIntoView({block: 'end'})");
      page.evaluate("scrollBy(0, -300)");
      assertThat(left).hasText("1 minute left");
      assertThat(left).isVisible();
      assertThat(before).isBetween(1.0, page.viewportSize().width * .5);
      assertThat(line(page)).isGreaterThan(page.viewportSize().width * .9);
      page.evaluate("scrollTo(0, document.documentElement.scrollHeight)");
      assertThat(left).isHidden();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String screenOnly : List.of(".left", ".told", ".cite pre", ".cite button")) {
        assertThat(page.locator(screenOnly).first()).isHidden();
      }
    }
  }

  private static double line(Page page) {
    return ((Number)
            page.evaluate(
                "parseFloat(getComputedStyle(document.querySelector('.left'), '::before').width)"))
        .doubleValue();
  }
}
