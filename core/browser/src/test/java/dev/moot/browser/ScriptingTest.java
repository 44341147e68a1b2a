package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No script of a stranger runs in a reader's browser, wherever they put it: not with the policy
 * that each page has, and not without it either.
 */
@Tag("thorough")
@ExtendWith(Chromium.class)
class ScriptingTest {

  /** What every frame of a page does first: whoever calls {@code alert} is heard of. */
  private static final String LISTEN = "window.alert = n => console.log('RAN ' + n)";

  /** Has happen what a reader may do, and gives what is live on the page by its looks. */
  private static final String TRY =
      """
      () => {
        const live = [];
        for (const d of document.querySelectorAll('details')) d.open = true;
        for (const e of document.querySelectorAll('*')) {
          for (const a of e.attributes) {
            if (a.name.startsWith('on') || a.name === 'srcdoc') live.push(e.outerHTML.slice(0, 200));
            if (/^[\\s\\x00-\\x1f]*(javascript|vbscript|data):/i.test(a.value)
                && /^(href|src|action|formaction|data|xlink:href)$/.test(a.name)) {
              live.push(e.outerHTML.slice(0, 200));
            }
          }
          e.dispatchEvent(new PointerEvent('pointerenter'));
          e.dispatchEvent(new MouseEvent('mouseover'));
        }
        return live;
      }
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingRunsWithThePolicyOfPagesNorWithout(boolean policy, Browser browser)
      throws IOException {
    assertThat(run(browser, HostileSite.built(temp, 0, ""), policy, true)).isEmpty();
  }

  /** Every text in every field. */
  @Test
  void nothingRunsWhateverTextStandsWhere(Browser browser) throws IOException {
    for (int turn = 1; turn < HostileSite.turns(); turn++) {
      Path folder = temp.resolve("turn-" + turn);
      assertThat(run(browser, HostileSite.built(folder, turn, ""), false, true))
          .as("turn " + turn)
          .isEmpty();
      Folder.delete(folder);
    }
  }

  /** The same texts do run where a site lets them, so that silence here says something. */
  @Test
  void theyRunWhereMarkupIsTrustedAndNoPolicyHoldsThem(Browser browser) throws IOException {
    Path output = HostileSite.built(temp, 0, "markup: trusted\n");
    assertThat(run(browser, output, false, false))
        .filteredOn(found -> found.startsWith("RAN"))
        .hasSizeGreaterThan(10);
  }

  /** What ran on the pages of {@code output}, or would. */
  private static Set<String> run(Browser browser, Path output, boolean policy, boolean searched)
      throws IOException {
    Set<String> found = new TreeSet<>();
    List<String> paths = new ArrayList<>();
    for (Path file : Folder.files(output)) {
      String path = output.relativize(file).toString();
      if (path.endsWith(".html") || path.endsWith(".xml")) {
        paths.add(path.replace("index.html", ""));
      }
    }
    assertThat(paths).hasSizeGreaterThan(80);
    try (StaticHost host = new StaticHost(output, "/s/");
        BrowserContext context =
            browser.newContext(new Browser.NewContextOptions().setBypassCSP(!policy));
        Page page = context.newPage()) {
      page.addInitScript(LISTEN);
      page.onConsoleMessage(
          m -> {
            if (m.text().startsWith("RAN ")) {
              found.add(m.text() + " on " + page.url());
            }
          });
      page.route(url -> !url.startsWith(host.url()) && !url.startsWith("data:"), r -> r.abort());
      for (String path : paths) {
        page.navigate(host.url() + path);
        for (Object live : (List<?>) page.evaluate(TRY)) {
          found.add(path + ": " + live);
        }
      }
      if (searched) {
        search(page, host.url());
      }
    }
    return found;
  }

  /** Shows what the search finds for words that stand before the texts. */
  private static void search(Page page, String start) {
    page.navigate(start + "search/?q=heading");
    page.locator(".found a").first().waitFor(new Locator.WaitForOptions().setTimeout(240_000));
    page.evaluate(TRY);
  }
}
