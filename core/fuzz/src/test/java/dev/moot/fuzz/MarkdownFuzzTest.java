package dev.moot.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;

/** The body of a post, with all that plugins add to Markdown. */
class MarkdownFuzzTest {

  private static final FuzzedSite SITE =
      FuzzedSite.of(
          Map.of(
              "moot.yaml",
              "title: Cups\nurl: https://example.org/\ntheme: plain\n",
              "claims/tea.yaml",
              Words.CLAIMS));

  @FuzzTest
  void markdown(byte[] body) {
    SITE.write("posts/p.md", Words.between(Words.FRONT_MATTER, body, "\n")).check();
  }
}
