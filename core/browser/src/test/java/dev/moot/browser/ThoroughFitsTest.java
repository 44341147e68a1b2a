package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.moot.dist.product.NuChecker;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The largest and the smallest page of every kind that a site has, at four widths, by day and by
 * night, shut and open: nothing is cut off or scrolls sideways, axe finds nothing, and the Nu HTML
 * checker nothing on any page. It takes minutes, and runs with {@code -Pthorough}.
 */
@Tag("thorough")
@ExtendWith(Chromium.class)
class ThoroughFitsTest {

  private static final Matrix WHOLE =
      new Matrix(
          List.of(Matrix.NARROWEST, 390, 768, 1440),
          List.of(ColorScheme.LIGHT, ColorScheme.DARK),
          List.of(false, true),
          true);

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "golden",
        "debate",
        "notes",
        "cups",
        "german",
        "hebrew",
        "long",
        "plain",
        "in-plain",
        "in-options"
      })
  void everyKindOfPageIsSoundInEveryForm(
      String name, Browser browser, TestInfo test, TestReporter reporter) throws Exception {
    Path output = StrainedSites.built(name, temp);
    List<String> paths = PageKinds.extremes(output);
    Matrix.Findings findings = WHOLE.lookAt(output, paths, browser);
    reporter.publishEntry(
        test.getDisplayName(),
        "%d pages, %d runs, %d findings"
            .formatted(paths.size(), findings.runs(), findings.lines().size()));

    assertThat(findings.lines()).isEmpty();
    assertThat(NuChecker.errors(PageKinds.pages(output))).isEmpty();
  }
}
