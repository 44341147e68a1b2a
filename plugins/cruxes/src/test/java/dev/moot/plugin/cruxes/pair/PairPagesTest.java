package dev.moot.plugin.cruxes.pair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.testkit.BuiltSite;
import dev.moot.testkit.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairPagesTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Which comes first?
      root: milk-first
      sources:
        thread: {title: A thread, url: "https://example.org/thread", kind: comment-thread}
        letter: {title: A letter, url: "https://example.org/letter", kind: other}
      participants:
        ben: {name: The barista}
        ada: {name: "Ada <b>O'Tea</b>"}
        zoe: {name: "דנה"}
      claims:
        milk-first:
          text: Milk goes in first.
          stances:
            ben: {stance: reject, credence: {max: 0.2}, quote: {source: thread, exact: "no more than 20%"}}
            ada: {stance: accept, quote: {source: letter, exact: "milk first, always"}}
            zoe: {stance: accept, estimated: true}
        warm:
          text: The cup is warmed.
          stances:
            ben: {stance: lean-accept, quote: {source: thread, exact: "warm it, I would say"}}
            ada: {stance: accept, quote: {source: letter, exact: "of course it is warm"}}
        tannin:
          text: Milk binds tannin.
          supports: [milk-first]
          stances:
            ben: {stance: accept, estimated: true}
            ada: {stance: accept, quote: {source: letter, exact: "it binds"}}
            zoe: {stance: reject, estimated: true}
        doubtful:
          text: Nobody can taste it.
          supports: [warm]
          stances:
            ben: {stance: unsure, quote: {source: thread, exact: "I cannot say"}}
            ada: {stance: unsure, quote: {source: letter, exact: "who knows"}}
        scald:
          text: Hot tea scalds milk.
          attacks: [milk-first]
          stances:
            ben: {stance: accept, quote: {source: thread, exact: "it scalds"}}
        china:
          text: Cups were thin once.
          supports: [milk-first]
          quotes: [{by: ben, source: thread, exact: "thin cups, they say"}]
          stances:
            ada: {stance: accept, quote: {source: letter, exact: "thin as paper"}}
        other:
          text: Tea is a drink.
          supports: [warm]
          evidence: [{title: T, url: "https://example.org/"}]
      cruxes:
        - {claim: tannin, for: milk-first, declared_by: ada, participants: [ben], question: Does it bind?,
           if_true: Then milk first., settled_by: A measurement., quote: {source: letter, exact: "it all turns on the tannin"}}
      expectations:
        - {id: a, by: ada, on: milk-first, direction: down, if: "A blind tasting finds otherwise.", status: open,
           quote: {source: letter, exact: "show me a tasting"}}
        - {id: b, by: ben, on: milk-first, direction: up, if: Somebody measures it., status: open, estimated: true}
      """;

  private static BuiltSite site = null;
  private static String page = "";

  @BeforeAll
  static void build(@TempDir Path folder) {
    site = TestSite.in(folder).file("claims/tea.yaml", CLAIMS).post("a", "Words.").build();
    page = site.page("/people/tea/ada/and/ben/");
  }

  /** What stands below the heading {@code title}. */
  private static String below(String title) {
    int from = page.indexOf("<h2>" + title + "</h2>");
    assertThat(from).as(title).isNotNegative();
    int to = page.indexOf("<h2>", from + 1);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  @Test
  void bothNamesAreTheTitleInTheOrderOfTheirIds() {
    assertThat(page).contains("<title>Ada &lt;b&gt;O’Tea&lt;/b&gt; and the barista");
    assertThat(page).doesNotContain("<b>O");
    assertThat(site.pages()).doesNotContainKey("/people/tea/ben/and/ada/");
  }

  @Test
  void agreementAndSplitAreWhatBothStated() {
    assertThat(below("Where they agree"))
        .contains("The cup is warmed.", "leans to it", "accepts", "warm it, I would say")
        .doesNotContain("our reading", "tannin", "taste");
    assertThat(below("Where they split"))
        .contains("Milk goes in first.", "at most 20%", "milk first, always")
        .contains("href=\"https://example.org/thread\"")
        .doesNotContain("our reading");
  }

  @Test
  void whatIsReadOfOneOfThemStandsApart() {
    assertThat(below("On the same side, not by their words alone"))
        .contains("Milk binds tannin.", "data-how=\"read\"", "data-how=\"stated\"")
        .contains("They may see it otherwise.");
  }

  @Test
  void toBeUnsureIsNoAgreement() {
    assertThat(below("Where one of them, or both, lean neither way")).contains("taste");
  }

  @Test
  void silenceIsCalledSilenceOnlyWhereNothingIsRecorded() {
    String alone = below("On record for one of them alone");

    assertThat(alone).contains("Hot tea scalds milk.", "neither agreement nor disagreement");
    assertThat(alone)
        .contains("The barista is on record here, but not with where they stand on this.")
        .contains("thin cups, they say");
    assertThat(page).contains("1 claim on which nothing of either is recorded");
  }

  @Test
  void whatWouldMoveSomebodyIsStatedOrReadButNeverBoth() {
    String minds = below("What would change minds");

    assertThat(minds)
        .containsSubsequence(
            "Says that this would move them:",
            "stated",
            "A blind tasting finds otherwise.",
            "Would move away from:",
            "show me a tasting",
            "By our reading, this would move them:",
            "our reading",
            "Somebody measures it.");
  }

  @Test
  void aCruxBetweenThemSaysWhoNamedItAndHowBothAnswer() {
    assertThat(below("Cruxes of one or both"))
        .containsSubsequence(
            "Does it bind?", "Named by", "it all turns on the tannin", "accepts", "accepts")
        .contains("Then milk first.", "A measurement.");
  }

  @Test
  void whatTheMapSuggestsIsSaidByNobody() {
    assertThat(below("What our map suggests of these two"))
        .contains("farthest apart on:", "Nobody in the debate said any of this.");
  }

  @Test
  void bothPagesOfTheTwoAndTheirDebateAndCruxLeadThere() {
    for (String from :
        new String[] {
          "/people/tea/ada/", "/people/tea/ben/", "/claims/tea/", "/claims/tea/tannin/"
        }) {
      assertThat(site.page(from)).as(from).contains("and/ben/\"");
    }
    assertThat(site.page("/people/tea/zoe/")).doesNotContain("and/ben/");
  }

  @Test
  void onePageOffersAnyTwoAndIsWholeWithoutScript() {
    String compare = site.page("/people/compare/");

    assertThat(compare)
        .containsSubsequence(
            "<div class=\"compare\" hidden",
            "data-json=\"../../claims/tea.json\"",
            "<option value=\"tea/ben\">The barista</option>",
            "<option value=\"tea/ada\">Ada &lt;b&gt;O’Tea&lt;/b&gt;</option>",
            "These pairs have a page of their own.",
            "href=\"../tea/ada/and/ben/\"");
    assertThat(compare).contains("&quot;silent&quot;:&quot;Nothing of {0} is recorded on this");
    assertThat(page).contains("../../../../compare/?a=tea%2Fada&amp;b=tea%2Fben");
  }
}
