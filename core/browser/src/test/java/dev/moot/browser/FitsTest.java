package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of sites that strain the layout, at four widths, asides shut and open: names and
 * compounds of 38 letters and more, tables of eight columns, four cruxes, a claim of 300 letters,
 * two languages, one of them from right to left, and no claims at all.
 */
@ExtendWith(Chromium.class)
class FitsTest {

  private static final int PHONE = 320;

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"cups", "german", "hebrew", "long", "plain"})
  void nothingIsCutOffOrScrollsSideways(String name, Browser browser) throws Exception {
    Path output = built(name);
    List<String> found = new ArrayList<>();
    int runs = 0;
    try (StaticHost host = new StaticHost(output, "/" + name + "/");
        Page page = browser.newPage()) {
      for (Path file : pages(output)) {
        String path = output.relativize(file).toString().replace("index.html", "");
        page.navigate(host.url() + path);
        for (boolean open : new boolean[] {false, true}) {
          if (open) {
            Fit.openAll(page);
          }
          for (int width : new int[] {PHONE, 390, 768, 1440}) {
            page.setViewportSize(width, 844);
            String where = path + " at " + width + (open ? ", open: " : ": ");
            Fit.misfits(page).forEach(m -> found.add(where + m));
            runs++;
          }
        }
        page.setViewportSize(PHONE, 844);
        Fit.space(page);
        Fit.misfits(page).stream()
            .filter(m -> !m.startsWith("broken"))
            .forEach(m -> found.add(path + " with wide spacing: " + m));
        runs++;
      }
    }
    assertThat(runs).isGreaterThan(9);
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"german/posts/filterkaffee/", "hebrew/posts/tea/", "long/posts/a/"})
  void inShortBeginsOnTheFirstScreenOfAPhone(String path, Browser browser) throws Exception {
    String site = path.substring(0, path.indexOf('/'));
    try (StaticHost host = new StaticHost(built(site), "/" + site + "/");
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
      page.navigate(host.url() + path.substring(site.length() + 1));
      assertThat(page.locator(".short").first().boundingBox().y).isLessThan(844 - 60);
    }
  }

  private Path built(String name) throws IOException, URISyntaxException {
    Path source =
        Path.of(Objects.requireNonNull(FitsTest.class.getResource("/fits/" + name)).toURI());
    Path site = Folder.copy(source, temp.resolve("site"));
    Product.Run run = Product.moot("build", site, "-o", temp.resolve("out"));
    assertThat(run.exit()).as(run.text()).isZero();
    return temp.resolve("out");
  }

  /** The pages, without those that only lead on. */
  private static List<Path> pages(Path output) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path file : Folder.files(output)) {
      if (file.toString().endsWith(".html") && !Files.readString(file).contains("http-equiv=\"r")) {
        pages.add(file);
      }
    }
    return pages;
  }
}
