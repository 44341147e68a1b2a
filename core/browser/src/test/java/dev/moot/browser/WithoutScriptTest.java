package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What readers have whose browser runs no script, and what comes out of a printer. */
@ExtendWith(Chromium.class)
class WithoutScriptTest {

  private static final String TEXT =
      "document.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()";

  @TempDir static Path temp;
  private static BuiltSites sites;

  @BeforeAll
  static void build() throws IOException {
    sites = BuiltSites.in(temp);
  }

  @Test
  void thePageHasTheSameTextWithAndWithout(Browser browser) throws IOException {
    for (String path : new String[] {BuiltSites.NOTES, BuiltSites.CLAIMS}) {
      try (StaticHost host = sites.host();
          Page with = page(browser, host, path, true);
          Page without = page(browser, host, path, false)) {
        Object text = without.evaluate(TEXT);
        assertThat(String.valueOf(text)).hasSizeGreaterThan(1000);
        assertThat(with.evaluate(TEXT)).isEqualTo(text);
      }
    }
  }

  @Test
  void aLinkIntoAClosedAsideOpensIt(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = page(browser, host, BuiltSites.NOTES, false)) {
      Locator aside = page.locator(".aside").first();
      Locator note = aside.locator(".notes li").first();
      assertThat(note).isHidden();

      page.navigate(host.url() + BuiltSites.NOTES + "#" + note.getAttribute("id"));
      assertThat(note).isVisible();
      assertThat(aside).hasAttribute("open", "");
      assertThat(page.locator(".aside").nth(1)).not().hasAttribute("open", "");
    }
  }

  @Test
  void closedAsidesPrintOpen(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = page(browser, host, BuiltSites.NOTES, false)) {
      Locator inside = page.locator(".aside > .in > p");
      assertThat(inside.first()).isHidden();

      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(inside.count()).isGreaterThan(3);
      for (Locator paragraph : inside.all()) {
        assertThat(paragraph).isVisible();
      }
      for (Locator note : page.locator(".notes li[id]").all()) {
        assertThat(note).isVisible();
      }
    }
  }

  /** Six boxes that each take more than half of a sheet: whole, each would leave the rest empty. */
  @Test
  void aCruxThatDoesNotFitOnTheSheetIsBrokenBetweenItsParts(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = page(browser, host, "golden/cruxes/", false)) {
      page.evaluate(
          """
          const crux = document.querySelector('.crux');
          crux.querySelector('header').style.blockSize = '40mm';
          crux.querySelector('.fork').style.blockSize = '40mm';
          crux.querySelector('footer').style.blockSize = '60mm';
          crux.parentElement.replaceChildren(
            ...Array.from({length: 6}, () => crux.cloneNode(true)));
          """);

      byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4"));

      assertThat(sheets(paper)).isBetween(3, 5);
    }
  }

  /** How many there are: the largest count in the tree of pages is that of its root. */
  private static int sheets(byte[] pdf) {
    return Pattern.compile("/Type /Pages\\s+/Count (\\d+)")
        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
        .results()
        .mapToInt(count -> Integer.parseInt(count.group(1)))
        .max()
        .orElseThrow();
  }

  private static Page page(Browser browser, StaticHost host, String path, boolean script) {
    Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(script));
    page.navigate(host.url() + path);
    return page;
  }
}
