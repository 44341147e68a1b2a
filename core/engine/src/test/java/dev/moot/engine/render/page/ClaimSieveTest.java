package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What lists of claims can be sifted by. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClaimSieveTest {

  private static final String TEA =
      """
      schema: claims/1
      debate: tea
      title: Does tea help?
      root: helps
      participants:
        ada: {name: Ada}
        ben: {name: Ben}
        twin: {name: Ben}
        dora: {name: Dora}
      claims:
        helps:
          text: Tea helps.
          stances:
            ada: {stance: accept, estimated: true}
            ben: {stance: reject, estimated: true}
            twin: {stance: lean-accept, estimated: true}
        agreed:
          text: Tea is warm.
          supports: [helps]
          stances:
            ada: {stance: accept, estimated: true}
            ben: {stance: lean-accept, estimated: true}
        refused:
          text: Tea is free.
          supports: [helps]
          stances:
            ada: {stance: reject, estimated: true}
            ben: {stance: lean-reject, estimated: true}
        alone:
          text: Tea is green.
          supports: [helps]
          stances:
            ada: {stance: accept, estimated: true}
        wavering:
          text: Tea is old.
          attacks: [helps]
          stances:
            ada: {stance: accept, estimated: true}
            ben: {stance: accept, estimated: true}
            twin: {stance: unsure, estimated: true}
        silent:
          text: Tea is a leaf.
          attacks: [helps]
      """;

  private static final String CUPS =
      """
      schema: claims/1
      debate: cups
      title: Which cup?
      root: china
      participants:
        ada: {name: Ada}
      claims:
        china:
          text: China is best.
          stances:
            ada: {stance: accept, estimated: true}
        warm:
          text: What is in it is warm.
          supports: [china]
          same_as: tea/agreed
      cruxes:
        - {claim: warm, for: china, declared_by: ada}
        - {claim: tea/refused, for: china, declared_by: editor}
      """;

  private TinySite site = TinySite.broadsheet(Path.of("."));

  @BeforeAll
  void build(@TempDir Path folder) {
    site =
        TinySite.broadsheet(folder)
            .config(
                "ignore: [claims/unsourced, claims/one-sided-crux, claims/readings, claims/unused-participant]")
            .file("claims/tea.yaml", TEA)
            .file("claims/cups.yaml", CUPS)
            .post("first", "2026-01-01", "summary: S.\ndebates: [tea]\n", "Tea.");
    site.build();
  }

  /** The attributes of the entry of a claim, in order. */
  private String entry(String page, String claim) {
    Matcher entry = Pattern.compile("<li [^>]*(data-claim=\"" + claim + "\"[^>]*)>").matcher(page);
    assertThat(entry.find()).as(claim).isTrue();
    return entry.group(1).replace("data-", "");
  }

  private String claims() {
    return site.page("claims");
  }

  @Test
  void whatSomeHoldAndSomeDoubtIsContestedAsFarAsTheSmallerSideGoes() {
    assertThat(entry(claims(), "tea/helps"))
        .isEqualTo("claim=\"tea/helps\" positions=\"3\" contested=\"1\" by=\"ada ben twin\"");
  }

  @Test
  void onOneSideIsWhatTwoOrMoreSeeTheSameWayWhicheverWayThatIs() {
    assertThat(entry(claims(), "tea/agreed")).contains("one-side=\"2\"");
    assertThat(entry(claims(), "tea/refused")).contains("one-side=\"2\"");
  }

  @Test
  void onePersonAloneIsNoSideAndSomebodyUnsureIsNotOnIt() {
    assertThat(entry(claims(), "tea/alone"))
        .isEqualTo("claim=\"tea/alone\" positions=\"1\" by=\"ada\"");
    assertThat(entry(claims(), "tea/wavering"))
        .isEqualTo("claim=\"tea/wavering\" positions=\"3\" by=\"ada ben twin\"");
    assertThat(entry(claims(), "tea/silent")).isEqualTo("claim=\"tea/silent\" positions=\"0\"");
  }

  @Test
  void aCruxIsOneInWhicheverDebateItIsDeclaredAndInEachWording() {
    assertThat(entry(claims(), "cups/warm")).contains(" crux");
    assertThat(entry(claims(), "tea/agreed")).contains(" crux");
    assertThat(entry(claims(), "tea/refused")).contains(" crux");
    assertThat(entry(claims(), "tea/alone")).doesNotContain(" crux");
    assertThat(entry(site.page("claims/tea"), "tea/refused")).contains(" crux");
  }

  @Test
  void peopleAreChosenByTheirDebateAndOnlyThoseWhoTakeAPosition() {
    assertThat(claims().replaceAll("\\s*\n\\s*", ""))
        .contains(
            "<optgroup label=\"Which cup?\"><option value=\"cups/ada\">Ada in “Which cup?”</option></optgroup>"
                + "<optgroup label=\"Does tea help?\"><option value=\"tea/ada\">Ada in “Does tea help?”</option>"
                + "<option value=\"tea/ben\">Ben (ben)</option>"
                + "<option value=\"tea/twin\">Ben (twin)</option></optgroup>");
  }

  @Test
  void aDebateHasNoDebateToChooseAndItsMainClaimAmongTheOthers() {
    String debate = site.page("claims/tea");
    assertThat(debate).contains("<select name=\"by\">").doesNotContain("<select name=\"debate\">");
    assertThat(debate.substring(debate.indexOf("sifted\" hidden>")))
        .contains("data-claim=\"tea/helps\"")
        .contains("data-claim=\"tea/silent\"");
    assertThat(entry(debate, "tea/helps")).contains("contested=\"1\"");
  }

  @Test
  void aListSeenAtAGlanceHasNoToolsAndOnlyListsOfClaimsHaveTheScript() {
    assertThat(site.page("claims/cups"))
        .doesNotContain("class=\"sieve\"")
        .doesNotContain("claims.js");
    assertThat(claims()).contains("class=\"sieve\" hidden").contains("theme/claims.js");
    assertThat(site.page("claims/tea")).contains("theme/claims.js");
    assertThat(site.page("claims/tea/helps")).doesNotContain("claims.js");
    assertThat(site.page("people")).doesNotContain("claims.js");
    assertThat(site.page("posts/first")).doesNotContain("claims.js");
  }

  @Test
  void noWordOfTheToolsSaysThatAnythingIsSettledOrAgreed() {
    String page = claims();
    String tools = page.substring(page.indexOf("<form"), page.indexOf("</form>"));
    assertThat(tools)
        .contains("On one side: two or more took a position, and all of them the same way.")
        .contains("Positions that are our reading count too.")
        .doesNotContainIgnoringCase("settled")
        .doesNotContainIgnoringCase("agree with")
        .doesNotContainIgnoringCase("consensus");
  }
}
