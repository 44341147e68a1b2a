package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What axe says of each kind of page, on a phone and a desk, by day and by night. */
@ExtendWith(Chromium.class)
class AccessibilityTest {

  private static final List<String> PAGES =
      List.of(
          "",
          "posts/everything/",
          "claims/tea/",
          "claims/tea/tea-calms/",
          "cruxes/",
          "expectations/",
          "people/tea/ben/",
          "people/tea/ada/and/ben/",
          "people/compare/?a=tea/ada&b=tea/ben",
          "terms/",
          "fairness/",
          "archive/",
          "tags/",
          "404.html",
          "search/?q=tea",
          "notes/" + ManyNotes.PAGE);

  @TempDir static Path site;

  @BeforeAll
  static void build() throws IOException {
    Product.Run run = Product.moot("build", Product.GOLDEN, "-o", site.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
    Path notes = ManyNotes.site(site.resolve("notes"));
    run = Product.moot("build", notes, "-o", site.resolve("out/notes"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"390, LIGHT", "390, DARK", "1440, LIGHT", "1440, DARK"})
  void axeFindsNothingAndNothingScrollsSideways(int width, ColorScheme scheme, Browser browser)
      throws IOException {
    List<String> found = new ArrayList<>();
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    try (StaticHost host = new StaticHost(site.resolve("out"), "/cups/");
        BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(host.url() + path);
        new AxeBuilder(page)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .forEach(v -> found.add(path + ": " + v.getId() + " " + v.getNodes()));
        if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
          found.add(path + ": scrolls sideways");
        }
      }
    }
    assertThat(found).isEmpty();
  }
}
