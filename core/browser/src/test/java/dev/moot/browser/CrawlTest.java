package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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

/**
 * Every link of a site, followed in a browser, wherever the site is put; and what the browser says
 * of its pages on the way.
 */
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
    Path output = temp.resolve(site);
    try (StaticHost host = new StaticHost(output, base)) {
      Crawl crawl = Crawl.of(browser, host.url());

      assertThat(crawl.problems()).isEmpty();
      assertThat(crawl.pages()).as("pages seen").hasSizeGreaterThan(pages);
      assertThat(crawl.links()).as("links seen").isGreaterThan(10 * pages);
      // What no link leads to, such as the page for what is not found.
      List<String> unseen = new ArrayList<>(Policy.pages(output));
      unseen.removeIf(path -> crawl.pages().containsKey(host.url() + path));
      assertThat(Policy.violations(browser, host.url(), unseen)).isEmpty();
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }
}
