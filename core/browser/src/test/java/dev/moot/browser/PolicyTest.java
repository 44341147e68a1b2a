package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the browser says of the Content Security Policy of pages. */
@ExtendWith(Chromium.class)
class PolicyTest {

  private static final String LISTEN =
      "addEventListener('securitypolicyviolation', e =>"
          + " report(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample))";

  @TempDir Path temp;

  @Test
  void noPageBreaksItsOwnPolicy(Browser browser) throws IOException {
    for (Path site :
        new Path[] {
          Product.CONTENT, Product.GOLDEN, ManyNotes.site(temp.resolve("notes-source"))
        }) {
      Path output = temp.resolve(site.getFileName().toString() + "-built");
      Product.Run run = Product.moot("build", site, "-o", output);
      assertThat(run.exit()).as(run.text()).isZero();
      assertThat(violations(browser, output)).as(site.toString()).isEmpty();
    }
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
    Set<String> violations = new TreeSet<>();
    try (StaticHost host = new StaticHost(output, "/cups/");
        Page page = browser.newPage()) {
      page.exposeFunction("report", said -> violations.add(page.url() + ": " + said[0]));
      page.addInitScript(LISTEN);
      for (Path file : Folder.files(output)) {
        String html = file.toString().endsWith(".html") ? Files.readString(file) : "";
        if (html.isEmpty() || html.contains("http-equiv=\"refresh\"")) {
          continue;
        }
        assertThat(html).contains("<meta http-equiv=\"Content-Security-Policy\"");
        page.navigate(host.url() + output.relativize(file).toString().replace("index.html", ""));
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      }
    }
    return violations;
  }
}
