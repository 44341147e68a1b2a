package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.ManyNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Cards of notes and claims: by pointer, keyboard and finger. */
@ExtendWith(Chromium.class)
class CardsTest {

  @TempDir static Path temp;
  private static BuiltSites sites;

  @BeforeAll
  static void build() throws IOException {
    sites = BuiltSites.in(temp);
  }

  @Test
  void aNoteIsShownWhenItsMarkGetsTheFocusAndEscapeHidesIt(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = desk(browser, host, BuiltSites.NOTES)) {
      Locator mark = page.locator("#fnref-1");
      focusByKeyboard(page, mark);

      assertThat(card(page)).isVisible();
      assertThat(card(page)).containsText(ManyNotes.word(1));
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
      assertThat(mark).isFocused();
    }
  }

  @Test
  void theNextTabLeavesTheCard(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = desk(browser, host, BuiltSites.NOTES)) {
      focusByKeyboard(page, page.locator("#fnref-2"));
      page.keyboard().press("Tab");

      assertThat(page.locator("#fnref-3")).isFocused();
      assertThat(card(page)).containsText(ManyNotes.word(3));
    }
  }

  @Test
  void inTheMarginTheNoteItselfIsLit(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
      page.navigate(host.url() + BuiltSites.NOTES);
      focusByKeyboard(page, page.locator("#fnref-1"));

      assertThat(page.locator("#fn-1")).hasClass("lit");
      assertThat(card(page)).isHidden();
    }
  }

  @Test
  void onAPhoneANoteIsASheetThatTakesTheFocusAndGivesItBack(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = phone(browser, host, BuiltSites.NOTES)) {
      Locator mark = page.locator("#fnref-1");
      mark.tap();

      assertThat(card(page)).isVisible();
      assertThat(card(page)).hasClass(Pattern.compile("\\bsheet\\b"));
      assertThat(card(page)).containsText(ManyNotes.word(1));
      assertThat(card(page)).isFocused();
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
      assertThat(mark).isFocused();

      mark.tap();
      card(page).locator("button").tap();
      assertThat(card(page)).isHidden();
      assertThat(mark).isFocused();
    }
  }

  @Test
  void aClaimIsShownToThePointer(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = desk(browser, host, BuiltSites.CLAIMS)) {
      Locator link = claim(page);
      link.hover();
      assertThat(card(page)).isVisible();
      card(page).hover();
      assertThat(card(page)).isVisible();
      page.mouse().move(1, 1);
      assertThat(card(page)).isHidden();
    }
  }

  @Test
  void aClaimIsShownToTheKeyboardAndEnterFollowsTheLink(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = desk(browser, host, BuiltSites.CLAIMS)) {
      focusByKeyboard(page, claim(page));
      assertThat(card(page)).isVisible();
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
      page.keyboard().press("Enter");
      page.waitForURL(Pattern.compile(".*/claims/tea/.*"));
    }
  }

  @Test
  void aClaimIsASheetToTheFinger(Browser browser) throws IOException {
    try (StaticHost host = sites.host();
        Page page = phone(browser, host, BuiltSites.CLAIMS)) {
      claim(page).tap();
      assertThat(card(page)).isVisible();
      assertThat(card(page)).hasClass(Pattern.compile("\\bsheet\\b"));
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
      assertThat(claim(page)).isFocused();
    }
  }

  private static Locator claim(Page page) {
    return page.locator(".body a.claim").first();
  }

  private static Locator card(Page page) {
    return page.locator("main > .card");
  }

  /** Only what the keyboard does shows a ring around the focus, and with it the card. */
  private static void focusByKeyboard(Page page, Locator link) {
    page.keyboard().press("Tab");
    link.focus();
  }

  private static Page desk(Browser browser, StaticHost host, String path) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1000, 900));
    page.navigate(host.url() + path);
    return page;
  }

  private static Page phone(Browser browser, StaticHost host, String path) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(390, 800)
                .setHasTouch(true)
                .setIsMobile(true));
    page.navigate(host.url() + path);
    return page;
  }
}
