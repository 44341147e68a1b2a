package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what changed, in the shipped theme. */
class ChangesPageTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tea
      title: Does tea calm?
      root: calms
      participants:
        ann: {name: Ann}
      claims:
        calms:
          text: Tea calms most people.
          stances:
            ann: {stance: accept, estimated: true}
          evidence: [{title: A trial}]
          revisions:
            - {by: ann, change: narrowed, from: Tea calms everybody., date: 2026-02-03}
            - {by: ann, change: clarified, from: Tea soothes.}
      """;

  @TempDir Path folder;

  private TinySite site() {
    return TinySite.broadsheet(folder)
        .post(
            "cups",
            "2026-01-01",
            "summary: Of cups.\ncorrections:\n"
                + "  - {date: 2026-02-01, text: It was the first cup.}\n"
                + "  - {date: 2026-03-01, text: It was the second cup.}\n",
            "Of cups.");
  }

  @Test
  void whatChangedIsListedNewestFirstAndWithoutDateLast() {
    String page = site().file("claims/tea.yaml", TEA).tryToBuild().page("/changes/");
    assertThat(page)
        .containsSubsequence(
            "the second cup", "Tea calms everybody.", "the first cup", "no date", "Tea soothes.");
  }

  @Test
  void eachSaysWhereByWhomAndHow() {
    String page = site().file("claims/tea.yaml", TEA).tryToBuild().page("/changes/");
    assertThat(page)
        .contains(
            "<a href=\"../claims/tea/calms/#history\">Tea calms most people.</a>",
            "<a href=\"../people/tea/ann/\">Ann</a></b> by our reading narrowed it",
            "<time datetime=\"2026-02-03\">3 Feb 2026</time>",
            "<a href=\"../posts/cups/\">cups</a>",
            "<b>We corrected:</b> It was the second cup.");
  }

  /** What a claim said before is worded by the writer of the site, as what it says now is. */
  @Test
  void aWordingIsInNoQuotationMarks() {
    Built built = site().file("claims/tea.yaml", TEA).tryToBuild();
    assertThat(built.page("/changes/")).contains("Before, in our words: Tea calms everybody.");
    assertThat(built.page("/changes/")).doesNotContain("<q>");
    assertThat(built.page("/claims/tea/calms/"))
        .contains("Before, in our words: Tea calms everybody.");
  }

  @Test
  void theWayToItIsThereWhereThePageIs() {
    assertThat(site().tryToBuild().page("/")).contains("<a href=\"changes/\">What changed</a>");
    Built nothing =
        TinySite.broadsheet(folder.resolve("other"))
            .post("cups", "2026-01-01", "summary: Of cups.\n", "Tea.")
            .tryToBuild();
    assertThat(nothing.files()).doesNotContainKey("changes/index.html");
    assertThat(nothing.page("/")).doesNotContain("What changed");
  }

  @Test
  void aLongListGoesOn() {
    Built built = site().config("paginate: 1").tryToBuild();
    assertThat(built.page("/changes/")).contains("the second cup").doesNotContain("the first cup");
    assertThat(built.page("/changes/page/2/")).contains("the first cup", "Newer changes");
  }

  @Test
  void yearsAndMonthsCanBeLinkedTo() {
    Built built =
        site()
            .file("claims/tea.yaml", TEA)
            .post(
                "old",
                "2025-01-01",
                "summary: Old.\ncorrections: [{date: 2025-12-31, text: It was late.}]\n",
                "Old.")
            .tryToBuild();
    assertThat(built.page("/changes/"))
        .containsSubsequence(
            "<h2 id=\"2026\">2026",
            "<li id=\"2026-03\"><time datetime=\"2026-03-01\">",
            "<li id=\"2026-02\"><time datetime=\"2026-02-03\">",
            "<li><time datetime=\"2026-02-01\">",
            "<h2 id=\"2025\">2025",
            "<li id=\"2025-12\">",
            "<h2>Without a date</h2>");
  }

  @Test
  void theFrontPageSaysWhenADigestWasRevised() {
    String page =
        site().post("new", "2026-04-01", "summary: New.\n", "Of new cups.").tryToBuild().page("/");
    assertThat(page)
        .contains(
            "<article class=\"lead\">", "<article class=\"row\" data-updated=\"2026-03-01\">");
  }
}
