package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Lists of claims, as somebody sorts and filters them. */
@ExtendWith(Chromium.class)
class ClaimSieveTest {

  private static final String WIDER =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  @TempDir static Path temp;

  /** A list of two pages: 104 claims of tea, of which the last is contested, and two of cups. */
  @BeforeAll
  static void build() throws IOException {
    Path site = temp.resolve("site");
    StringBuilder tea =
        new StringBuilder("schema: claims/1\ndebate: tea\ntitle: Tea?\nroot: c1\n")
            .append("participants: {ada: {name: Ada}, ben: {name: Ben}}\nclaims:\n");
    for (int i = 1; i <= 104; i++) {
      tea.append("  c").append(i).append(": {text: Tea ").append(i).append('.');
      if (i > 1) {
        tea.append(", supports: [c1]");
      }
      if (i == 3 || i == 104) {
        String ben = i == 3 ? "accept" : "reject";
        tea.append(", stances: {ada: {stance: accept, estimated: true}, ben: {stance: ")
            .append(ben)
            .append(", estimated: true}}");
      }
      tea.append("}\n");
    }
    tea.append("cruxes: [{claim: c2, for: c1, declared_by: editor}]\n");
    Folder.write(
        site,
        "moot.yaml",
        "title: Cups\nplugins: {argument-map: false, search: false}\nignore: [claims/unsourced, claims/isolated, claims/one-sided-crux,"
            + " claims/readings]\n");
    Folder.write(site, "claims/tea.yaml", tea.toString());
    Folder.write(
        site,
        "claims/cups.yaml",
        "schema: claims/1\ndebate: cups\ntitle: Cups?\nroot: a\nparticipants: {ada: {name: Ada}}\n"
            + "claims:\n  a: {text: Cups., stances: {ada: {stance: accept, estimated: true}}}\n"
            + "  b: {text: No cups., attacks: [a]}\n");
    Product.Run run = Product.moot("build", site, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
  }

  private static List<String> shown(Page page) {
    return page.locator("li[data-claim] > a:visible").allTextContents();
  }

  @Test
  void aChoiceStandsInTheAddressFillsFromAllPagesAndIsTakenBack(Browser browser)
      throws IOException {
    try (StaticHost host = new StaticHost(temp.resolve("out"), "/a/b/");
        Page page = browser.newPage()) {
      page.setViewportSize(320, 700);
      page.navigate(host.url() + "claims/");
      Locator status = page.locator(".sieve [role=status]");
      Locator all = page.locator(".sieve button");
      assertThat(status).isEmpty();
      assertThat(all).isHidden();
      List<String> before = shown(page);
      assertThat(before).hasSizeGreaterThan(50);

      page.locator(".sieve summary").press("Enter");
      page.locator("[name=show]").focus();
      page.keyboard().press("ArrowDown");
      assertThat(status).hasText("Shown: 1 of 106");
      assertThat(shown(page)).containsExactly("Tea 104.");
      assertThat(page.locator("li[data-claim] > .of:visible")).hasText("Tea?");
      assertThat(page).hasURL(Pattern.compile(".*/a/b/claims/\\?show=contested"));
      page.keyboard().press("ArrowDown");
      assertThat(shown(page)).containsExactly("Tea 3.");
      page.keyboard().press("ArrowDown");
      assertThat(page).hasURL(Pattern.compile(".*\\?show=crux"));
      assertThat(shown(page)).containsExactly("Tea 2.");
      assertThat(page.evaluate(WIDER)).isEqualTo(false);

      page.locator("[name=by]").selectOption("cups/ada");
      assertThat(status).hasText("No claim here fits all that is chosen.");
      assertThat(page).hasURL(Pattern.compile(".*\\?show=crux&by=cups/ada"));
      page.goBack();
      assertThat(status).hasText("Shown: 1 of 106");
      assertThat(page.locator("[name=by]")).hasValue("");
      page.goBack();
      assertThat(page.locator("[name=show]")).hasValue("");
      assertThat(status).isEmpty();
      assertThat(shown(page)).isEqualTo(before);
      page.goForward();
      assertThat(shown(page)).containsExactly("Tea 2.");

      all.press("Enter");
      assertThat(page.locator(".sieve summary")).isFocused();
      assertThat(page).hasURL(host.url() + "claims/");
      assertThat(shown(page)).isEqualTo(before);

      // From an address, on the second page of the list; what is unknown in it counts as nothing.
      page.navigate(host.url() + "claims/page/2/?sort=one-side&by=tea/ben&show=nonsense");
      assertThat(status).hasText("Shown: 2 of 106");
      assertThat(shown(page)).containsExactly("Tea 3.", "Tea 104.");
      assertThat(page.locator(".sifted a").first())
          .hasAttribute("href", Pattern.compile(".*/a/b/claims/tea/c3/"));
      assertThat(page.locator("[name=show]")).hasValue("");
    }
  }

  @Test
  void withoutScriptTheListIsWholeAndTheToolsAreHidden(Browser browser) throws IOException {
    try (StaticHost host = new StaticHost(temp.resolve("out"), "/");
        Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.navigate(host.url() + "claims/?show=contested");
      assertThat(page.locator(".sieve")).isHidden();
      assertThat(page.locator(".sifted")).isHidden();
      assertThat(shown(page)).hasSizeGreaterThan(50);
    }
  }
}
