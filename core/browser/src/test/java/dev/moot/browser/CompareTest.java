package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any two people of a debate, as somebody sets them side by side. */
@ExtendWith(Chromium.class)
class CompareTest {

  @TempDir static Path temp;

  /** The claims below a heading. */
  private static Locator claims(Page page, String heading) {
    return page.locator("section.sec")
        .filter(new Locator.FilterOptions().setHasText(heading))
        .locator(".pairs > li");
  }

  @Test
  void whoIsChosenStandsInTheAddressAndIsShownAsOnAPageOfTheirOwn(Browser browser)
      throws IOException {
    Product.Run run = Product.moot("build", Product.GOLDEN, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
    try (StaticHost host = new StaticHost(temp.resolve("out"), "/a/b/");
        Page page = browser.newPage()) {
      page.navigate(host.url() + "people/compare/");
      assertThat(page.locator(".still")).hasCount(0);
      assertThat(page.locator("[name=b]")).isDisabled();

      page.locator("[name=a]").selectOption("tea/ben");
      assertThat(page.locator("[name=b] option[value='tea/ben']")).hasCount(0);
      page.locator("[name=b]").selectOption("tea/ada");

      assertThat(page).hasURL(Pattern.compile(".*\\?a=tea%2Fben&b=tea%2Fada"));
      assertThat(page.locator(".compare-state a")).hasAttribute("href", "../tea/ada/and/ben/");
      Locator split = claims(page, "Where they split");
      assertThat(split).hasCount(1);
      assertThat(split).containsText("Tea calms most people.");
      assertThat(split).containsText("at most 5%");
      assertThat(
              claims(page, "On opposite sides, not by their words alone")
                  .locator("[data-how=read]"))
          .hasCount(1);
      assertThat(page.locator(".compared .who").first()).hasText("Ben");

      page.reload();
      assertThat(page.locator("[name=b]")).hasValue("tea/ada");
      assertThat(split).hasCount(1);

      page.navigate(host.url() + "people/compare/?a=tea/ada&b=tea/ben");
      assertThat(split).hasCount(1);
      String here = split.innerText();
      page.navigate(host.url() + "people/tea/ada/and/ben/");
      assertThat(here.replaceAll("\\s+", " "))
          .as("the page of the pair says the same")
          .isEqualTo(split.innerText().replaceAll("\\s+", " "));
    }
  }

  /**
   * The sections of a page, each with its heading and without blanks. Of cruxes, what both kinds of
   * page have: questions, words of people, where the two stand and what follows; labels and reasons
   * are worked out where pages are made.
   */
  private static final String SECTIONS =
      """
      body => [...body.querySelectorAll('section.sec:not(#map)')].map(s => {
        const text = e => e.textContent.replace(/\\s+/g, '').replaceAll('’', "'");
        const heading = s.querySelector('h2').textContent;
        const parts = heading.startsWith('Cruxes') ? [...s.querySelectorAll('p.s, q, .both, .both ~ p')] : [s];
        return heading + ': ' + parts.map(text).join(' | ');
      })
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "core/dist/src/test/resources/golden/site",
        "core/dist/src/test/resources/every-field",
        "core/browser/src/test/resources/two-people"
      })
  void whatIsSetSideBySideSaysWhatThePageOfThePairSays(String site, Browser browser)
      throws IOException {
    Path out = temp.resolve(site.replace('/', '-'));
    Product.Run run = Product.moot("build", Product.ROOT.resolve(site), "-o", out);
    assertThat(run.exit()).as(run.text()).isZero();
    try (StaticHost host = new StaticHost(out, "/");
        Page page = browser.newPage()) {
      page.navigate(host.url() + "people/compare/");
      List<String> pairs = new ArrayList<>();
      for (Locator link : page.locator("[data-pair]").all()) {
        pairs.add(link.getAttribute("data-pair") + " " + link.getAttribute("href"));
      }
      assertThat(pairs).isNotEmpty();
      for (String pair : pairs) {
        String[] parts = pair.split(" ");
        page.navigate(host.url() + "people/compare/" + parts[2]);
        Object own = page.locator("article .body").evaluate(SECTIONS);
        page.navigate(host.url() + "people/compare/?a=" + parts[0] + "&b=" + parts[1]);
        assertThat(page.locator(".compared section.sec")).not().hasCount(0);
        assertThat(page.locator(".compared").evaluate(SECTIONS)).as(pair).isEqualTo(own);
      }
    }
  }
}
