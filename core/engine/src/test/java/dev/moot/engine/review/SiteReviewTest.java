package dev.moot.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Site;
import dev.moot.engine.link.SiteVoices;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.rule.ClaimRules;
import dev.moot.fixtures.Sites;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReviewTest {

  private static final String SOURCED = "evidence: [{title: A trial}]";
  private static final String PEOPLE = "participants: {ada: {name: Ada}, ben: {name: Ben}}\n";

  private final List<Diagnostic> found = new ArrayList<>();

  /** What is found in debates whose ids are {@code d}, {@code e} and so on, by line and code. */
  private List<String> review(String... bodies) {
    return review(Set.of(), bodies);
  }

  private List<String> review(Set<String> faulty, String... bodies) {
    found.clear();
    List<Debate> debates = new ArrayList<>();
    for (String body : bodies) {
      String id = String.valueOf((char) ('d' + debates.size()));
      String yaml = "schema: claims/1\ndebate: " + id + "\ntitle: T\n" + body;
      new ClaimFileReader(found::add)
          .read(SourceFile.of("claims/" + id + ".yaml", yaml))
          .ifPresent(p -> debates.add(p.debate()));
    }
    assertThat(found).as("the files are read without a mistake").isEmpty();
    Site site = Sites.of(debates.toArray(Debate[]::new));
    new SiteReview(site, SiteVoices.of(List.of()), faulty, found::add).review();
    return found.stream()
        .filter(d -> d.rule() != ClaimRules.READINGS)
        .sorted()
        .map(d -> d.location().line() + " " + d.code())
        .toList();
  }

  private static String claim(String id, String more) {
    return "  " + id + ": {text: X., " + SOURCED + (more.isEmpty() ? "" : ", " + more) + "}\n";
  }

  @Test
  void aChainOfTenThousandConditionsIsNoRing() {
    StringBuilder chain = new StringBuilder("claims:\n");
    for (int i = 0; i < 10_000; i++) {
      chain.append(claim("c" + i, "condition: c" + (i + 1)));
    }
    assertThat(review(chain + claim("c10000", ""))).isEmpty();
  }

  @Test
  void aRingOfTenThousandConditionsIsReportedOnceAndCutToAReadableLength() {
    StringBuilder ring = new StringBuilder("claims:\n");
    for (int i = 0; i < 10_000; i++) {
      ring.append(claim("c" + i, "condition: c" + (i + 1) % 10_000));
    }
    assertThat(review(ring.toString())).containsExactly("5 claims/condition-cycle");
    assertThat(found.get(0).message()).hasSizeLessThan(400).endsWith("-> ... -> `c0`");
    assertThat(found.get(0).related()).hasSize(20);
  }

  @Test
  void aTailThatLeadsIntoARingIsNoPartOfIt() {
    assertThat(
            review(
                "claims:\n"
                    + claim("tail", "condition: two")
                    + claim("one", "condition: two")
                    + claim("two", "condition: one")
                    + claim("three", "condition: three")))
        .containsExactly("7 claims/condition-cycle", "8 claims/condition-cycle");
    assertThat(found.get(0).related()).extracting(r -> r.location().line()).containsExactly(7, 6);
  }

  @Test
  void anOldNameClosesARing() {
    assertThat(
            review(
                "claims:\n"
                    + claim("one", "condition: two, aliases: [old-one]")
                    + claim("two", "condition: old-one")))
        .containsExactly("5 claims/condition-cycle");
  }

  @Test
  void twoRingsOverDebatesAreTwoReports() {
    assertThat(
            review(
                "claims:\n" + claim("a", "same_as: e/a") + claim("b", "same_as: e/b"),
                "claims:\n" + claim("a", "same_as: d/a") + claim("b", "same_as: d/b")))
        .containsExactly("5 claims/same-as-cycle", "6 claims/same-as-cycle");
    assertThat(found).allMatch(d -> d.related().size() == 2);
  }

  @Test
  void twoClaimsOfADebateAreNotBothTheSameAsOneElsewhere() {
    assertThat(
            review(
                "claims:\n" + claim("a", "same_as: e/x") + claim("b", "same_as: e/old-x"),
                "claims:\n" + claim("x", "aliases: [old-x]") + claim("y", "supports: [x]")))
        .containsExactly("6 claims/same-as-own-debate");
    assertThat(found.get(0).message())
        .isEqualTo(
            "claims `a` and `b` are both said to be the same as `e/x`, and so as each other");
    assertThat(found.get(0).related()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accept      | 0.45              | true",
        "accept      | 0.46              | false",
        "lean-accept | '{max: 0.05}'     | true",
        "lean-accept | '{max: 0.6}'      | false",
        "accept      | '{min: 0.3}'      | false",
        "accept      | '{min: 0.1, max: 0.5}' | false",
        "reject      | 0.55              | true",
        "reject      | '{min: 0.9}'      | true",
        "lean-reject | '{max: 0.9}'      | false",
        "unsure      | 0.5               | false",
        "unsure      | 0.79              | false",
        "unsure      | 0.8               | true",
        "unsure      | '{max: 0.2}'      | true",
        "accept      | 0.9               | false"
      })
  void aCredenceContradictsAStanceWhenAllOfItIsOnTheOtherSide(
      String stance, String credence, boolean contradicts) {
    List<String> codes =
        review(
            "participants: {ada: {name: Ada}}\nclaims:\n"
                + claim(
                    "a",
                    "stances: {ada: {stance: "
                        + stance
                        + ", credence: "
                        + credence
                        + ", estimated: true}}"));
    assertThat(codes)
        .isEqualTo(contradicts ? List.of("6 claims/stance-contradicts-credence") : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "root: b",
        "'relations: [{type: attack, premises: [b], target: a}]'",
        "'relations: [{type: requires, premises: [a], target: b}]'",
        "'cruxes: [{claim: a, for: b, declared_by: ada}]'",
        "'expectations: [{by: ada, on: b, direction: up, if: X}]'",
        "'questions: [{text: \"Why?\", about: a, answered_by: [b]}]'",
        "'root: [a, b]'",
        "root: old-b"
      })
  void aClaimThatSomethingNamesIsNotIsolated(String more) {
    review(
        "participants: {ada: {name: Ada}}\n"
            + "claims:\n"
            + claim("a", "")
            + claim("b", "aliases: [old-b]")
            + more
            + "\n");
    assertThat(found.stream().filter(d -> d.code().equals("claims/isolated")))
        .noneMatch(d -> d.message().contains("`b`"));
  }

  @Test
  void theOnlyClaimOfADebateMayStandAlone() {
    assertThat(review("claims:\n" + claim("a", ""))).isEmpty();
    assertThat(review("claims:\n" + claim("a", "") + claim("b", "")))
        .containsExactly("5 claims/isolated", "6 claims/isolated");
  }

  @Test
  void whatAFileWithErrorsLacksIsNotReported() {
    String body = "claims:\n  a: {text: X.}\n  b: {text: It rains. It pours.}\n";
    assertThat(review(Set.of("claims/d.yaml"), body)).isEmpty();
    assertThat(review(Set.of("posts/p.md"), body)).hasSize(5);
    assertThat(review(Set.of("claims/d.yaml"), body, body))
        .as("another file’s claims may be named in the one with errors")
        .containsExactly("5 claims/unsourced", "6 claims/two-sentences", "6 claims/unsourced");
  }

  @Test
  void aStancesQuoteIsASourceOfTheClaim() {
    assertThat(
            review(
                "participants: {ada: {name: Ada}}\nclaims:\n"
                    + "  a: {text: X., stances: {ada: {stance: accept, quote: Yes}}}\n"))
        .isEmpty();
  }

  private List<String> crux(String onCrux, String onDecided, String participants) {
    return review(
        PEOPLE
            + "claims:\n"
            + claim("x", "stances: {" + onCrux + "}")
            + claim("c", "stances: {" + onDecided + "}")
            + "cruxes: [{claim: x, for: c, declared_by: ada, participants: ["
            + participants
            + "]}]\n"
            + "questions: [{text: \"Why?\", by: ben}]\n");
  }

  @Test
  void aCruxWithStancesOnBothSidesIsWhole() {
    String holds = "ada: {stance: accept}";
    String both = holds + ", ben: {stance: reject}";
    String alike = holds + ", ben: {stance: accept}";
    assertThat(crux(both, both, "ada, ben")).isEmpty();
    assertThat(crux(both, holds, "")).as("divided over the crux itself").isEmpty();
    assertThat(crux(alike, both, "")).as("an agreed crux").isEmpty();
    assertThat(crux(holds, both, "")).containsExactly("8 claims/one-sided-crux");
    assertThat(crux("", both, "ada")).containsExactly("8 claims/one-sided-crux");
    assertThat(crux(both, both, "ada")).as("it lies with one").hasSize(1);
  }

  @Test
  void aSecondDeclarationDoesNotNarrowWhoAnswersACrux() {
    String both = "stances: {ada: {stance: accept}, ben: {stance: reject}}";
    String claims = PEOPLE + "claims:\n" + claim("x", both) + claim("c", both) + "cruxes:\n";
    String all = "  - {claim: x, for: c, declared_by: ada}\n";
    String ben = "  - {claim: x, for: c, declared_by: ben, participants: [ben]}\n";

    assertThat(review(claims + all + ben)).isEmpty();
    assertThat(review(claims + ben + all)).isEmpty();
    assertThat(review(claims + ben)).containsExactly("9 claims/one-sided-crux");
  }

  @Test
  void aCruxThatTwoDeclareIsCalledOneSidedOnce() {
    String alike = "stances: {ada: {stance: accept}, ben: {stance: accept}}";
    assertThat(
            review(
                PEOPLE
                    + "claims:\n"
                    + claim("x", alike)
                    + claim("c", alike)
                    + "cruxes:\n"
                    + "  - {claim: x, for: c, declared_by: ada}\n"
                    + "  - {claim: x, for: c, declared_by: ben}\n"))
        .containsExactly("9 claims/one-sided-crux");
  }

  private List<String> confirmed(String ben, String more) {
    return review(
        "participants: {ada: {name: Ada}, ben: {name: Ben}, cyd: {name: Cyd}}\nclaims:\n"
            + claim("x", "stances: {ada: {stance: accept}, cyd: {stance: reject}}")
            + claim(
                "c", "stances: {ada: {stance: accept}, cyd: {stance: reject}, ben: " + ben + "}")
            + "cruxes:\n"
            + "  - {claim: x, for: c, declared_by: ada, confirmed_by: {by: ben, quote: True}}\n"
            + more);
  }

  @Test
  void nobodyConfirmsACruxForTheOtherSideFromTheSameOne() {
    assertThat(confirmed("{stance: lean-accept}", "")).containsExactly("9 claims/unconfirmed-crux");
    assertThat(found.stream().filter(d -> d.rule() == ClaimRules.UNCONFIRMED_CRUX))
        .singleElement()
        .satisfies(
            d ->
                assertThat(d.message())
                    .endsWith("by `ben`, who is on the same side of `c` as `ada`"));
    assertThat(confirmed("{stance: reject}", "")).isEmpty();
    assertThat(confirmed("{stance: unsure}", "")).as("on no side").isEmpty();
    assertThat(
            confirmed(
                "{stance: accept}", "  - {claim: x, for: c, declared_by: cyd, quote: So it is}\n"))
        .as("somebody of the other side names it")
        .isEmpty();
  }

  private List<String> withdrawn(String stance, String revisions) {
    return review(
        "participants: {ada: {name: Ada}}\nclaims:\n  a:\n    text: X.\n    "
            + SOURCED
            + "\n    stances:\n      ada: "
            + stance
            + "\n    revisions: ["
            + revisions
            + "]\n");
  }

  @Test
  void whatSomebodyWithdrewTheyDoNotHoldByAViewThatIsNotLater() {
    String withdrawn = "{by: ada, change: withdrawn, date: 2026-03-02}";
    assertThat(withdrawn("{stance: accept}", withdrawn))
        .containsExactly("10 claims/withdrawn-and-held");
    assertThat(found.stream().filter(d -> d.rule() == ClaimRules.WITHDRAWN_AND_HELD))
        .allSatisfy(d -> assertThat(d.related()).hasSize(1));
    assertThat(withdrawn("{stance: accept, date: 2026-03-02}", withdrawn)).hasSize(1);
    assertThat(withdrawn("{stance: accept, date: 2026-03-03}", withdrawn))
        .as("they came back to it")
        .isEmpty();
    assertThat(withdrawn("{credence: 0.9}", "{by: ada, change: withdrawn}")).hasSize(1);
    assertThat(withdrawn("{stance: unsure}", withdrawn)).isEmpty();
    assertThat(withdrawn("{stance: reject}", withdrawn)).isEmpty();
    assertThat(withdrawn("{stance: accept}", withdrawn + ", {by: ada, change: clarified}"))
        .as("the last that they did to it counts")
        .isEmpty();
  }

  private List<String> dated(String sources, String day) {
    return review(
        "sources: {thread: {title: T, "
            + sources
            + "}}\nparticipants: {ada: {name: Ada}}\nclaims:\n  a:\n    text: X.\n"
            + "    stances:\n      ada: {stance: accept, quote: Yes, date: "
            + day
            + "}\n    revisions: [{by: ada, change: clarified, quote: So, date: "
            + day
            + "}]\n");
  }

  @Test
  void aViewIsNotLaterThanTheDayOnWhichItWasRead() {
    assertThat(dated("retrieved: 2026-03-02", "2026-03-02")).isEmpty();
    assertThat(dated("retrieved: 2026-03-02", "2026-03-03"))
        .containsExactly("10 claims/dated-ahead", "11 claims/dated-ahead");
    assertThat(found.get(0).message() + found.get(1).message())
        .contains("view of `ada` is dated 2026-03-03", "source `thread` was read on 2026-03-02");
    assertThat(dated("date: 2026-03-02", "2026-03-03"))
        .as("a thread goes on, and no digest is later")
        .hasSize(2);
    assertThat(dated("url: \"https://example.org/\"", "2999-01-01"))
        .as("nothing is known of when it was read")
        .isEmpty();
  }

  @Test
  void twoPeopleMayDrawOneLineAndOneMayNot() {
    String claims = PEOPLE + "claims:\n" + claim("a", "") + claim("b", "");
    String line = "  - {type: support, premises: [a], target: b";
    assertThat(
            review(
                claims
                    + "relations:\n"
                    + line
                    + ", by: ada, quote: {exact: W}}\n"
                    + line
                    + ", by: ben, quote: {exact: W}}\n"))
        .isEmpty();
    assertThat(
            review(
                claims
                    + "relations:\n"
                    + line
                    + ", by: ada, quote: {exact: W}}\n"
                    + line
                    + ", by: ben, quote: {exact: W}}\n"
                    + line
                    + ", by: ben, quote: {exact: W}, strength: 0.5}\n"))
        .containsExactly("11 claims/repeated-relation");
  }

  @Test
  void oneAndTheSameDeclaresACruxOnceAndTwoPeopleMayBoth() {
    String claims =
        PEOPLE
            + "claims:\n"
            + claim("a", "stances: {ada: {stance: accept}, ben: {stance: reject}}")
            + claim("b", "")
            + "cruxes:\n";
    String crux = "  - {claim: a, for: b, declared_by: ";
    assertThat(review(claims + crux + "ada}\n" + crux + "ben}\n" + crux + "editor}\n")).isEmpty();
    assertThat(review(claims + crux + "ada}\n" + crux + "ben}\n" + crux + "ada, note: N}\n"))
        .containsExactly("11 claims/repeated-crux");
    assertThat(review(claims + crux + "editor}\n" + crux + "editor}\n"))
        .containsExactly("10 claims/repeated-crux");
  }

  @Test
  void theOtherSideOfACruxMayStandInAnotherDebate() {
    String here =
        "participants: {ada: {name: Ada}}\nclaims:\n"
            + claim("a", "same_as: e/x, stances: {ada: {stance: accept}}")
            + claim("b", "")
            + "cruxes: [{claim: a, for: b, declared_by: editor}]\n";
    String there =
        "participants: {ben: {name: Ben}}\nclaims:\n" + claim("x", "stances: {ben: {stance: %s}}");
    assertThat(review(here, there.formatted("reject"))).isEmpty();
    assertThat(review(here, there.formatted("accept"))).containsExactly("8 claims/one-sided-crux");
  }

  @Test
  void aWordingOfAClaimCannotBearOnIt() {
    String there = "claims:\n" + claim("x", "");
    String here = "claims:\n" + claim("a", "same_as: e/x");
    assertThat(
            review(
                here + "relations: [{id: r, type: support, premises: [e/x], target: a}]\n", there))
        .containsExactly("6 claims/bears-on-itself");
    assertThat(found.get(0).message())
        .contains("has `e/x` as a premise, which is the same claim as its target `a`");
    assertThat(review(here + "cruxes: [{claim: a, for: e/x, declared_by: editor}]\n", there))
        .containsExactly("6 claims/bears-on-itself");
    assertThat(found.get(0).message())
        .contains("`a` is named as the crux for `e/x`, which is the same claim");
  }
}
