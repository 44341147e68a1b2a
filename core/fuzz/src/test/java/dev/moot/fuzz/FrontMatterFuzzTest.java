package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** The front matter of a post. */
class FrontMatterFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\nurl: https://example.org/\ntheme: plain\n",
              "claims/tea.yaml",
              Words.CLAIMS));

  @FuzzTest
  void frontMatter(byte[] yaml) {
    SITE.write("posts/p.md", Words.between("---\n", yaml, "\n---\n\nTea calms.\n")).check();
  }
}
