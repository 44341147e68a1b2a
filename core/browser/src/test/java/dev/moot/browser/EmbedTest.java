package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A claim in a frame on a page of another origin. */
@ExtendWith(Chromium.class)
class EmbedTest {

  private static final String CLAIM = "claims/tea/helps/";

  @Test
  void aClaimIsShownOnAPageOfAnotherOriginWithoutAScriptOfOurs(Browser browser, @TempDir Path temp)
      throws IOException {
    SmallSite site = SmallSite.in(temp.resolve("ours"), "embeds: true\n");
    Folder.write(
        site.folder(),
        "claims/tea.yaml",
        """
        schema: claims/1
        debate: tea
        title: Does tea help?
        root: helps
        participants: {ada: {name: Ada}}
        claims:
          helps:
            text: Tea helps people work through long afternoons of debate.
            evidence: [{title: A trial}]
            stances: {ada: {stance: accept, estimated: true}}
        """);
    Path theirs = Files.createDirectories(temp.resolve("theirs"));
    Path ours = temp.resolve("built");
    try (StaticHost host = new StaticHost(Files.createDirectories(ours), "/cups/");
        StaticHost other = new StaticHost(theirs, "/");
        Page page = browser.newPage()) {
      Product.Run run = Product.moot("build", site.folder(), "-o", ours, "--url", host.url());
      assertThat(run.exit()).as(run.text()).isZero();
      page.navigate(host.url() + CLAIM);
      String frame = page.locator("code:has-text('iframe')").first().textContent();
      Folder.write(
          theirs,
          "index.html",
          "<!doctype html><link rel=icon href=data:,><title>Theirs</title>" + frame);
      List<String> asked = new ArrayList<>();
      List<String> said = new ArrayList<>();
      page.onResponse((Response r) -> asked.add(r.url()));
      page.onConsoleMessage(m -> said.add(m.text()));
      page.setViewportSize(390, 800);

      page.navigate(other.url());

      page.frameLocator("iframe").locator("h1").waitFor();
      Frame shown = page.frames().get(1);
      assertThat(shown.url()).isEqualTo(host.url() + "embed/" + CLAIM);
      assertThat(shown.locator("h1").innerText()).contains("Tea helps people work");
      assertThat(shown.locator("h1 a").getAttribute("target")).isEqualTo("_blank");
      assertThat((boolean) shown.evaluate("() => document.scripts.length === 0")).isTrue();
      assertThat(
              (boolean)
                  shown.evaluate(
                      "() => document.documentElement.scrollHeight <= innerHeight"
                          + " && document.documentElement.scrollWidth <= innerWidth"))
          .as("all of it is seen, on a phone too")
          .isTrue();
      assertThat(asked).noneMatch(a -> a.endsWith(".js"));
      assertThat(said).as("console").isEmpty();
    }
  }
}
