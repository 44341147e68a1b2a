package dev.moot.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.moot.dist.product.SmallSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Maps of sixty claims, which branch, and of sixty in a row, as readers find them. */
@ExtendWith(Chromium.class)
class MapsTest {

  private static final String HIDDEN = "e => e.scrollWidth - e.clientWidth";
  private static final String NARROWEST =
      "Math.min(...[...document.querySelectorAll('.tree p')].map(p => p.clientWidth).filter(w => w))";
  private static final String SENTENCE = " says one thing about the matter and is not short.";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    SmallSite.in(folder, "ignore: [claims/unsourced]\n")
        .file("claims/wide.yaml", debate("wide", 4))
        .file("claims/deep.yaml", debate("deep", 1))
        .build();
  }

  /** Sixty claims, each of which bears on one before it; on each do {@code branches}. */
  private static String debate(String id, int branches) {
    return "schema: claims/1\ndebate: "
        + id
        + "\ntitle: A debate\nroot: c0\nparticipants: {ada: {name: Ada}}\nclaims:\n"
        + IntStream.range(0, 60)
            .mapToObj(i -> claim(i, (i - 1) / branches))
            .collect(Collectors.joining());
  }

  private static String claim(int i, int onto) {
    String bears = (i % 2 == 0 ? "supports" : "attacks") + ": [c" + onto + "]";
    return "  c%d:\n    text: Statement %d%s\n".formatted(i, i, SENTENCE)
        + (i == 0 ? "" : "    " + bears + "\n")
        + "    stances: {ada: {stance: accept, estimated: true}}\n";
  }

  private static StaticHost host() throws IOException {
    return new StaticHost(folder.resolve("_site"), "/");
  }

  private static Page page(Browser browser, int width, boolean isWithScript) {
    return browser.newPage(
        new Browser.NewPageOptions()
            .setViewportSize(width, 900)
            .setHasTouch(true)
            .setJavaScriptEnabled(isWithScript));
  }

  @Test
  void whatAMapIsAboutIsInViewOnOpening(Browser browser) throws IOException {
    for (boolean isWithScript : new boolean[] {true, false}) {
      try (StaticHost host = host();
          Page page = page(browser, 320, isWithScript)) {
        page.navigate(host.url() + "maps/wide/");
        for (int width : new int[] {320, 390, 699, 700, 768, 1440}) {
          page.setViewportSize(width, 900);
          String subject = width < 700 ? ".tree p >> nth=0" : ".map svg .root";
          BoundingBox box = page.locator(subject).boundingBox();

          assertThat(box.x).as("at %d", width).isNotNegative();
          assertThat(box.x + box.width).as("at %d", width).isLessThanOrEqualTo(width);
          assertThat(box.y + box.height).as("at %d", width).isLessThanOrEqualTo(900);
        }
      }
    }
  }

  @Test
  void sixtyClaimsInARowStayInTheWindow(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = page(browser, 320, true)) {
      for (String path : new String[] {"maps/deep/", "claims/deep/c40/"}) {
        page.navigate(host.url() + path);
        Fit.openAll(page);
        assertThat(Fit.misfits(page)).as(path).isEmpty();
        assertThat((int) page.evaluate(NARROWEST))
            .as("the narrowest claim of %s", path)
            .isGreaterThan(320 / 2);
      }
    }
  }

  @Test
  void aListUnfoldsWithoutScript(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = page(browser, 390, false)) {
      page.navigate(host.url() + "maps/wide/");
      Locator below = page.locator(".tree").getByText("Statement 5" + SENTENCE).first();
      assertThat(page.locator(".map")).isHidden();
      assertThat(below).isHidden();

      page.locator(".tree li li > details > summary").first().click();
      assertThat(below).isVisible();
    }
  }

  @Test
  void keysAndTwoFingersZoomThePicture(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = page(browser, 900, true)) {
      page.navigate(host.url() + "maps/wide/");
      Locator view = page.locator(".map .scroll");
      assertThat(view.evaluate(HIDDEN)).isEqualTo(0);

      view.focus();
      page.keyboard().press("+");
      page.keyboard().press("+");
      assertThat((int) view.evaluate(HIDDEN)).isGreaterThan(100);
      page.keyboard().press("0");
      assertThat(view.evaluate(HIDDEN)).isEqualTo(0);

      CDPSession fingers = page.context().newCDPSession(page);
      touch(fingers, "touchStart", 430, 470);
      for (int apart = 60; apart <= 300; apart += 40) {
        touch(fingers, "touchMove", 450 - apart / 2, 450 + apart / 2);
      }
      touch(fingers, "touchEnd");
      assertThat((int) view.evaluate(HIDDEN)).isGreaterThan(100);
    }
  }

  /** Fingers on the picture, at these distances from the left. */
  private static void touch(CDPSession fingers, String type, int... places) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < places.length; i++) {
      JsonObject point = new JsonObject();
      point.addProperty("x", places[i]);
      point.addProperty("y", 600);
      point.addProperty("id", i);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    fingers.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void theWayFromAClaimToTheTopIsShownToWhoComesByKeyboard(Browser browser) throws IOException {
    try (StaticHost host = host();
        Page page = page(browser, 1440, true)) {
      page.navigate(host.url() + "maps/wide/");
      page.locator(".map svg a", new Page.LocatorOptions().setHasText("Statement 21")).focus();

      // 21 bears on 5, 5 on 1, 1 on what the map is about: three signs between four boxes.
      assertThat(page.locator(".map svg > .on")).hasCount(4);
      assertThat(page.locator(".map svg g > .on")).hasCount(3);
      assertThat(page.locator(".map svg .root.on")).hasCount(1);
    }
  }
}
