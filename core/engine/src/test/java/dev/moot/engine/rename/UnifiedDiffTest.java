package dev.moot.engine.rename;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void aChangedLineStandsBetweenThreeThatStay() {
    assertThat(UnifiedDiff.of("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"))
        .isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
  }

  @Test
  void anAddedLineShiftsWhatFollows() {
    assertThat(
            UnifiedDiff.of(
                "a.md",
                "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n",
                "1\n+\n2\n3\n4\n5\n6\n7\n8\n9\n10\nx\n12\n"))
        .isEqualTo(
            "--- a/a.md\n+++ b/a.md\n@@ -1,4 +1,5 @@\n 1\n++\n 2\n 3\n 4\n"
                + "@@ -8,5 +9,5 @@\n 8\n 9\n 10\n-11\n+x\n 12\n");
  }

  @Test
  void aFileWithoutALastLineBreakSaysSo() {
    assertThat(UnifiedDiff.of("a b.md", "1", "1\n2"))
        .isEqualTo(
            "--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1 +1,2 @@\n-1\n\\ No newline at end of file\n+1\n+2\n"
                + "\\ No newline at end of file\n");
  }
}
