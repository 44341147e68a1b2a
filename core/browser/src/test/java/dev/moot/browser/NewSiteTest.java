package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new site as GitHub Pages shows it: in the folder of a project, and at a domain's root. */
@ExtendWith(Chromium.class)
class NewSiteTest {

  @TempDir static Path temp;

  @BeforeAll
  static void make() {
    run("new", "site", temp.resolve("new"));
  }

  private static void run(Object... arguments) {
    Product.Run run = Product.moot(arguments);
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static Path build(Path site, String url) {
    Path output = temp.resolve("out-" + site.getFileName()).resolve(url.replaceAll("[^a-z]+", "-"));
    if (url.equals("none")) {
      run("build", site, "-o", output);
    } else {
      run("build", site, "-o", output, "--url", url);
    }
    return output;
  }

  @ParameterizedTest
  @CsvSource({
    "none, /",
    "none, /repo/",
    "https://someone.github.io/, /",
    "https://someone.github.io/repo/, /repo/",
    "https://digests.example.org/, /"
  })
  void noLinkIsBrokenAndNothingIsWrongInTheConsole(String url, String base, Browser browser)
      throws IOException {
    try (StaticHost host = new StaticHost(build(temp.resolve("new"), url), base)) {
      Crawl crawl = Crawl.of(browser, host.url());

      assertThat(crawl.problems()).isEmpty();
      assertThat(crawl.pages()).as("pages seen").hasSizeGreaterThan(18);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "new, none, /",
    "new, https://someone.github.io/repo/, /repo/",
    "new, https://digests.example.org/, /",
    "content, https://someone.github.io/repo/, /repo/"
  })
  void thePageForWhatIsNotFoundIsWholeAtAnyDepth(
      String site, String url, String base, Browser browser) throws IOException {
    Path source = site.equals("content") ? Product.CONTENT : temp.resolve(site);
    try (StaticHost host = new StaticHost(build(source, url), base);
        BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      Set<String> missing = new TreeSet<>();
      page.onResponse(
          r -> {
            if (r.status() >= 400 && !r.url().endsWith("/no/such/page/")) {
              missing.add(r.url());
            }
          });

      Response response = page.navigate(host.url() + "claims/no/such/page/");

      assertThat(response.status()).isEqualTo(404);
      assertThat(missing).isEmpty();
      assertThat(page.evaluate("document.styleSheets.length")).as("style sheets").isNotEqualTo(0);
      List<?> links =
          (List<?>)
              page.evaluate(
                  "[...document.querySelectorAll('a[href]:not([href^=\"#\"])')].map(a => a.href)");
      assertThat(links).hasSizeGreaterThan(5);
      for (Object link : links) {
        assertThat(page.request().get(String.valueOf(link)).status()).as("%s", link).isEqualTo(200);
      }
    }
  }
}
