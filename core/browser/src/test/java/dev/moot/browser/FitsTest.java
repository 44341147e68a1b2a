package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A page of every kind of sites that strain the layout, on the narrowest phone and on a desk;
 * {@link ThoroughFitsTest} has all forms.
 */
@ExtendWith(Chromium.class)
class FitsTest {

  private static final Matrix SHORT =
      new Matrix(List.of(Matrix.NARROWEST, 1440), List.of(ColorScheme.LIGHT), List.of(true), false);

  @TempDir static Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"cups", "german", "hebrew", "long", "plain"})
  void nothingIsCutOffOrScrollsSideways(String name, Browser browser) throws Exception {
    Path output = StrainedSites.built(name, temp);
    Matrix.Findings findings = SHORT.lookAt(output, PageKinds.largest(output), browser);

    assertThat(findings.runs()).isGreaterThan(9);
    assertThat(findings.lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"german, posts/filterkaffee/", "hebrew, posts/tea/", "long, posts/a/"})
  void inShortBeginsOnTheFirstScreenOfAPhone(String site, String path, Browser browser)
      throws IOException {
    try (StaticHost host = new StaticHost(StrainedSites.built(site, temp), "/");
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(390, 844))) {
      page.navigate(host.url() + path);
      assertThat(page.locator(".short").first().boundingBox().y).isLessThan(844 - 60);
    }
  }
}
