package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every link of a site, followed in a browser, wherever the site is put. */
@ExtendWith(Chromium.class)
class CrawlTest {

  @TempDir static Path temp;

  @BeforeAll
  static void build() {
    for (Path site : new Path[] {Product.CONTENT, Product.GOLDEN}) {
      Product.Run run = Product.moot("build", site, "-o", temp.resolve(name(site)));
      assertThat(run.exit()).as(run.text()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"content, /, 90", "content, /repo/, 90", "site, /a/b/c/, 20"})
  void noLinkIsBrokenAndNothingIsWrongInTheConsole(
      String site, String base, int pages, Browser browser) throws IOException {
    try (StaticHost host = new StaticHost(temp.resolve(site), base)) {
      Crawl crawl = Crawl.of(browser, host.url());

      assertThat(crawl.problems()).isEmpty();
      assertThat(crawl.pages()).as("pages seen").hasSizeGreaterThan(pages);
      assertThat(crawl.links()).as("links seen").isGreaterThan(10 * pages);
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
