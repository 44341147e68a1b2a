package dev.moot.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Crux;
import dev.moot.api.model.Side;
import dev.moot.api.model.Site;
import dev.moot.engine.config.ConfigReader;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FairnessReviewTest {

  private static final String HEAD =
      """
      schema: claims/1
      debate: tea
      title: Tea?
      root: better
      sources: {poll: {title: A poll}}
      participants: {ada: {name: Ada}, ben: {name: Ben}, cyd: {name: Cyd}, dot: {name: Dot}}
      claims:
        better:
          text: Tea is better.
          stances:
            ada: {stance: accept, source: {id: poll, at: row 1}}
            ben: {stance: reject, source: {id: poll, at: row 2}}
            cyd: {stance: unsure, source: {id: poll, at: row 3}}
      """;

  private static Fairness of(String more) {
    return of(more, "root: better");
  }

  private static Fairness of(String more, String roots) {
    List<Diagnostic> found = new ArrayList<>();
    Site site =
        new Site(
            new ConfigReader(found::add).read("title: T", Optional.empty()).settings(),
            List.of(),
            List.of(
                new ClaimFileReader(found::add)
                    .read(
                        SourceFile.of(
                            "claims/tea.yaml", HEAD.replace("root: better", roots) + more))
                    .orElseThrow()
                    .debate()),
            List.of());
    assertThat(found).isEmpty();
    return new FairnessReview(site).fairness().get(0);
  }

  private static List<String> unanswered(String more) {
    return of(more).roots().get(0).unanswered().stream().map(c -> c.id().local()).toList();
  }

  @Test
  void sidesAreThoseOfTheRoot() {
    Fairness fairness = of("");

    assertThat(fairness.roots().get(0).voices())
        .extracting(v -> v.side().map(Side::word).orElse("none"))
        .containsExactly("holds", "doubts", "unsure", "none");
    assertThat(fairness.roots().get(0).shares()).hasSize(4);
  }

  @Test
  void eachRootHasSidesOfItsOwn() {
    Fairness fairness =
        of(
            """
              worse:
                text: Tea is worse.
                stances: {ada: {stance: reject}, ben: {stance: accept}, dot: {stance: reject}}
            """,
            "root: [better, worse]");

    assertThat(fairness.roots())
        .extracting(r -> r.root().orElseThrow().id().local())
        .containsExactly("better", "worse");
    assertThat(sides(fairness.roots().get(0))).containsExactly("holds", "doubts", "unsure", "none");
    assertThat(sides(fairness.roots().get(1))).containsExactly("doubts", "holds", "none", "doubts");
  }

  private static List<String> sides(RootFairness root) {
    return root.voices().stream().map(v -> v.side().map(Side::word).orElse("none")).toList();
  }

  @Test
  void nothingIsSaidOfTheSidesOfADebateWhoseFileHasErrors() {
    Fairness uneven =
        of("  calm: {text: Tea calms., supports: [better], stances: {ada: {stance: accept}}}");
    List<Diagnostic> warnings = new ArrayList<>();

    new FairnessWarnings(Set.of("claims/tea.yaml"), warnings::add).report(List.of(uneven));
    assertThat(warnings).isEmpty();

    new FairnessWarnings(Set.of("posts/tea.md"), warnings::add).report(List.of(uneven));
    assertThat(warnings).extracting(Diagnostic::code).containsExactly("fairness/unanswered");
  }

  @Test
  void aClaimThatTwoOfASideHoldCountsOnceForTheSide() {
    Fairness fairness =
        of(
            """
              calm:
                text: Tea calms.
                stances: {ada: {stance: accept}, cyd: {credence: 0.9}, dot: {stance: accept}}
              wet:
                text: Tea is wet.
                stances: {ada: {stance: accept}}
            """);

    assertThat(fairness.roots().get(0).of(Side.HOLDS).claims()).isEqualTo(3);
    assertThat(fairness.roots().get(0).of(Side.DOUBTS).claims()).isZero();
    assertThat(fairness.roots().get(0).of(Side.UNSURE).claims()).isEqualTo(1);
  }

  @Test
  void wordsAreThoseOfQuotesAndHedgesEachOnce() {
    Fairness fairness =
        of(
            """
              calm:
                text: Tea calms.
                quotes: [{by: ada, exact: "one cup -- and rest"}, {by: ada, exact: "don't stir"}]
                stances:
                  ada: {stance: accept, quote: "one cup -- and rest", hedge: I think}
                  ben: {stance: reject, hedge: "no"}
            """);

    assertThat(fairness.roots().get(0).voices())
        .extracting(Voice::words)
        .containsExactly(4 + 2 + 2, 1, 0, 0);
  }

  @Test
  void aReasonOfOneSideAloneIsUnanswered() {
    String reason =
        """
          calm:
            text: Tea calms.
            stances: {ada: {stance: accept}}
            supports: [better]
        """;

    assertThat(unanswered(reason)).containsExactly("calm");
    assertThat(
            unanswered(
                reason.replace("{stance: accept}}", "{stance: accept}, ben: {stance: accept}}")))
        .as("both sides accept it")
        .isEmpty();
    assertThat(
            unanswered(
                reason.replace("{stance: accept}}", "{stance: accept}, dot: {stance: reject}}")))
        .as("somebody doubts it")
        .isEmpty();
    assertThat(unanswered(reason.replace("    supports: [better]\n", "")))
        .as("no reason")
        .isEmpty();
  }

  @Test
  void anAttackOnTheReasonOrOnTheStepFromItAnswers() {
    String reason =
        """
          calm:
            text: Tea calms.
            stances: {ada: {stance: accept}}
            supports: [better]
          sleep:
            text: Calm is lack of sleep.
        """;

    assertThat(unanswered(reason + "    attacks: [calm]\n")).isEmpty();
    assertThat(
            unanswered(
                reason
                    + "relations:\n  - {type: undercut, premises: [sleep], target: calm-supports-better}\n"))
        .isEmpty();
    assertThat(
            unanswered(
                reason + "relations:\n  - {type: contradicts, premises: [sleep], target: calm}\n"))
        .isEmpty();
    assertThat(unanswered(reason + "    supports: [calm]\n")).containsExactly("calm");
  }

  @Test
  void estimatesAreToldFromWhatWasSaid() {
    Fairness fairness =
        of("  calm: {text: Tea calms., stances: {ada: {credence: 0.9, estimated: true}}}\n");

    assertThat(fairness.said()).isEqualTo(3);
    assertThat(fairness.estimated()).isEqualTo(1);
  }

  /**
   * Whatever else is declared of a crux, it is one-sided only where no two people who are opposed
   * on it or on what it decides can be those it lies between.
   */
  @Test
  void anotherDeclarationNeverMakesACruxOneSided() {
    List<String> people = List.of("ada", "ben", "cyd", "dot");
    int[] times = new int[2];
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder file =
          new StringBuilder("  calm:\n    text: Calm.\n    evidence: [{title: T}]\n");
      file.append("    stances: {");
      for (String person : people) {
        String stance = List.of("accept", "reject", "unsure").get(random.nextInt(3));
        file.append(person).append(": {stance: ").append(stance).append("}, ");
      }
      file.append("}\ncruxes:\n");
      List<String> declarations = new ArrayList<>();
      for (String by : people.subList(0, 1 + random.nextInt(4))) {
        List<String> between = people.stream().filter(p -> random.nextInt(3) == 0).toList();
        declarations.add(
            "  - {claim: calm, for: better, declared_by: "
                + by
                + ", participants: "
                + between
                + "}\n");
      }
      boolean before = true;
      for (String declaration : declarations) {
        file.append(declaration);
        List<Crux> oneSided = of(file.toString()).oneSided();
        assertThat(oneSided).as("seed %d", seed).hasSizeLessThan(2);
        assertThat(!before && !oneSided.isEmpty()).as("seed %d\n%s", seed, file).isFalse();
        before = !oneSided.isEmpty();
        times[before ? 1 : 0]++;
      }
    }
    assertThat(times[0]).isGreaterThan(100);
    assertThat(times[1]).isGreaterThan(50);
  }
}
