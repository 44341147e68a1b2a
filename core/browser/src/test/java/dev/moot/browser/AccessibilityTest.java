package dev.moot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What axe says of each kind of page on a phone, by day and by night; {@link ThoroughFitsTest} has
 * all forms.
 */
@ExtendWith(Chromium.class)
class AccessibilityTest {

  private static final Matrix SHORT =
      new Matrix(List.of(390), List.of(ColorScheme.LIGHT, ColorScheme.DARK), List.of(true), true);

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"golden, search/?q=tea people/compare/?a=tea/ada&b=tea/ben", "notes, search/?q=word"})
  void axeFindsNothingAndNothingScrollsSideways(String site, String asked, Browser browser)
      throws IOException {
    Path output = StrainedSites.built(site, temp);
    List<String> paths = new ArrayList<>(PageKinds.largest(output));
    paths.addAll(List.of(asked.split(" ")));

    assertThat(SHORT.lookAt(output, paths, browser).lines()).isEmpty();
  }
}
