package dev.moot.engine.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.TinySite;
import dev.moot.engine.TinySite.Built;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of people is so: who stands where, who named what, who drew which step. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoSaidWhatTest {

  private static final String CLAIMS =
      """
      schema: claims/1
      debate: tea
      title: Milk?
      root: [first, last]
      sources: {talk: {title: A talk}}
      participants:
        aunt: {name: The aunt}
        chemist: {name: Chemist}
        waiter: {name: Waiter}
        guest: {name: Guest}
      claims:
        first:
          text: The milk goes in first.
          quotes:
            - {by: aunt, exact: I pour it first}
            - {by: chemist, exact: only fools do}
            - {by: guest, exact: whatever}
          stances:
            aunt: {stance: accept, quote: I pour it first}
            chemist: {stance: reject, estimated: true}
        last:
          text: The milk goes in last.
          evidence: [{title: A trial}]
          stances: {aunt: {stance: reject}, chemist: {stance: accept}, waiter: {stance: reject}}
        scalding:
          text: Scalded milk can be tasted.
          evidence: [{title: A trial}]
          stances: {aunt: {stance: accept}, chemist: {stance: reject}, waiter: {stance: unsure}}
        habit:
          text: It is a habit.
          evidence: [{title: A trial}]
      relations:
        - {type: support, premises: [scalding], target: first}
        - {type: attack, premises: [habit], target: first, by: chemist, quote: it is a habit}
      cruxes:
        - {claim: scalding, for: first, declared_by: aunt, question: "Can it be tasted?"}
        - {claim: scalding, for: last, declared_by: editor, question: "Can it be tasted?"}
        - claim: habit
          for: first
          declared_by: aunt
          shared: confirmed
          confirmed_by: {by: chemist, quote: so it turns on that}
      expectations:
        - {by: aunt, on: first, direction: up, if: It rains.}
        - {by: aunt, on: first, direction: down, if: It snows.}
        - {by: chemist, on: first, direction: up, if: It hails.}
        - {by: chemist, on: first, direction: down, if: It thaws.}
        - {by: waiter, on: scalding, direction: up, if: It blows.}
        - {by: guest, on: first, direction: down, if: It shines.}
      """;

  private Built site = new Built(java.util.List.of(), new java.util.TreeMap<>());

  @BeforeAll
  void build(@TempDir Path folder) {
    site =
        TinySite.broadsheet(folder)
            .config("fairness-page: true\nignore: [claims/one-sided-crux]")
            .file("claims/tea.yaml", CLAIMS)
            .post("first", "2026-01-01", "summary: Tea.\ndebates: [tea]\n", "Tea.")
            .tryToBuild();
    assertThat(site.diagnostics()).noneMatch(d -> d.isError());
  }

  private String page(String path) {
    return site.files().get(path).replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void underAClaimEachQuoteSaysWhereItsSpeakerStandsAndHowWeKnow() {
    assertThat(page("claims/tea/first/index.html"))
        .contains(
            "I pour it first The aunt · holds it , as they say",
            "only fools do Chemist · doubts it , by our reading",
            "whatever Guest · what they think of it is not recorded");
  }

  @Test
  void aStepThatNobodyDrewInTheirWordsIsOfOurMap() {
    assertThat(page("claims/tea/first/index.html"))
        .contains("Scalded milk can be tasted. # in our map", "It is a habit. # Chemist ");
  }

  @Test
  void whoCallsAClaimACruxSaysThatItDecidesAnother() {
    assertThat(page("claims/tea/scalding/index.html"))
        .contains(
            "By our reading, the aunt takes it to decide this: The milk goes in first.",
            "The writer of the digest says that it decides this: The milk goes in last.");
    assertThat(page("claims/tea/habit/index.html"))
        .contains("Chemist agrees that it is a crux", "so it turns on that");
  }

  @Test
  void oneBecomesFirmerOnlyOnTheSideWhereOneSaysThatOneStands() {
    for (String path : new String[] {"index.html", "expectations/index.html"}) {
      assertThat(page(path))
          .as(path)
          .containsPattern("It rains\\. Would hold more firmly: The milk goes in first")
          .containsPattern("It snows\\. Would move away from: The milk")
          .containsPattern("It hails\\. Would move towards: The milk")
          .containsPattern("It thaws\\. Would move away from: The milk")
          .containsPattern("It blows\\. Would move towards: Scalded")
          .containsPattern("It shines\\. Would move away from: The milk");
    }
    assertThat(page("people/tea/chemist/index.html"))
        .containsPattern("It hails\\. Would move towards: The milk")
        .containsPattern("It thaws\\. Would move away from: The milk");
    assertThat(page("claims/tea/first/index.html"))
        .containsPattern("It hails\\. Would move towards it")
        .containsPattern("It rains\\. Would hold it more firmly");
  }

  @Test
  void fairnessHasATableForEachRoot() {
    assertThat(page("fairness/index.html"))
        .containsPattern(
            "On The milk goes in first\\..*Hold it 1 .*Doubt it 1 .*No view recorded 2 ")
        .containsPattern(
            "On The milk goes in last\\..*Hold it 1 .*Doubt it 2 .*No view recorded 1 ");
  }
}
