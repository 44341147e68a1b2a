package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** A claim file. */
class ClaimFileFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\nurl: https://example.org/\ntheme: plain\n",
              "posts/p.md",
              Words.FRONT_MATTER + "[[calms]] ![[calms]]\n"));

  @FuzzTest
  void claimFile(byte[] yaml) {
    SITE.write("claims/tea.yaml", yaml).check();
  }
}
