package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** {@code theme.yaml} of a theme of the site's own. */
class ThemeFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\ntheme: ./mine\ntheme-options: {accent: red, motto: Tea}\n",
              "posts/p.md",
              Words.FRONT_MATTER + "Tea.\n"));

  @FuzzTest
  void theme(byte[] yaml) {
    SITE.write("mine/theme.yaml", yaml).check();
  }
}
