package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages keep to their own Content Security Policy; {@link CrawlTest} looks at whole sites. */
@ExtendWith(Chromium.class)
class PolicyTest {

  @TempDir Path temp;

  @Test
  void noPageWithManyNotesBreaksItsOwnPolicy(Browser browser) throws IOException {
    Path output = temp.resolve("built");
    Product.Run run = Product.moot("build", ManyNotes.site(temp.resolve("notes")), "-o", output);
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(violations(browser, output)).isEmpty();
  }

  @Test
  void whatAWriterSlipsInIsNotRun(Browser browser) throws IOException {
    SmallSite site = SmallSite.in(temp, "markup: trusted\n");
    site.post("a", "2026-01-01", "", "<p id=t>Text</p>\n\n<script>document.title = 'x'</script>")
        .build();
    assertThat(violations(browser, site.folder().resolve("_site")))
        .singleElement()
        .asString()
        .contains("posts/a/")
        .contains("script-src-elem inline");
  }

  @Test
  void whatTheSiteNamesIsLetIn(Browser browser) throws IOException {
    // The hash of the script in the post.
    SmallSite site =
        SmallSite.in(
            temp,
            "markup: trusted\ncsp:\n  script-src: [\"'sha256-"
                + "mmhVSKBJ6xXBfMjZf5Xb9hgbmvnACikXD1UfhbYox3M="
                + "'\"]\n");
    site.post("a", "2026-01-01", "", "<p id=t>Text</p>\n\n<script>document.title = 'x'</script>")
        .build();
    assertThat(violations(browser, site.folder().resolve("_site"))).isEmpty();
  }

  private static Set<String> violations(Browser browser, Path output) throws IOException {
    try (StaticHost host = new StaticHost(output, "/cups/")) {
      return Policy.violations(browser, host.url(), Policy.pages(output));
    }
  }
}
