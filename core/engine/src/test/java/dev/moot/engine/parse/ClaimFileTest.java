package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.read.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimFileTest {

  private static final String HEAD = "schema: claims/1\ndebate: d\ntitle: T\n";

  private final List<Diagnostic> found = new ArrayList<>();

  private Optional<ParsedDebate> read(String yaml) {
    return new ClaimFileReader(found::add).read(SourceFile.of("claims/d.yaml", yaml));
  }

  private List<String> lines() {
    return found.stream().sorted().map(d -> d.location().line() + " " + d.code()).toList();
  }

  @Test
  void twelveMistakesAreTwelveDiagnosticsInOneRun() {
    read(
        """
        schema: claims/2
        debate: My Debate
        title: T
        participants:
          critic: {name: The critic, nmae: x}
        sources:
          thread: {file: ../secret.txt}
        claims:
          rain:
            text: It rains.
            kind: guess
            stances:
              critc: {stance: accept}
              critic: {credence: 1.5}
            evidence: [{url: javascript:x}]
          rain: {text: Again.}
        relations:
          - {id: r, type: undercut, premises: [rain], target: rain}
        expectations:
          - {by: critic, on: rain, direction: sideways, if: x, due: 2024-13-45}
        """);
    assertThat(lines())
        .containsExactly(
            "1 yaml/bad-value",
            "2 yaml/bad-value",
            "5 yaml/unknown-key",
            "7 yaml/bad-value",
            "11 yaml/bad-value",
            "13 claims/unknown-participant",
            "14 yaml/out-of-range",
            "15 yaml/missing-key",
            "15 yaml/bad-value",
            "16 yaml/duplicate-key",
            "18 claims/undercut-target",
            "20 yaml/bad-value",
            "20 yaml/bad-value");
    assertThat(found).allMatch(d -> d.location().column() > 0 && d.hint().isPresent());
  }

  @Test
  void aWholeFileIsReadInItsOrder() {
    ParsedDebate parsed =
        read(HEAD + "claims:\n  b: {text: B.}\n  a: {text: A., supports: [b]}\n").orElseThrow();
    assertThat(found).isEmpty();
    assertThat(parsed.debate().claims().keySet()).containsExactly("b", "a");
    assertThat(parsed.debate().relations()).hasSize(1);
    assertThat(parsed.declared()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anUnknownParticipantIsReportedWithASuggestionAndItsPlace() {
    read(
        HEAD
            + "participants: {critic: {name: C}}\n"
            + "claims:\n  a: {text: A., stances: {critc: {stance: accept}}}\n");
    assertThat(found).singleElement().matches(d -> d.hint().get().equals("did you mean `critic`?"));
    assertThat(found.get(0).related().get(0).location().line()).isEqualTo(4);
  }

  @Test
  void anAliasThatIsAnotherClaimIsReported() {
    read(HEAD + "claims:\n  a: {text: A.}\n  b: {text: B., aliases: [a]}\n");
    assertThat(lines()).containsExactly("6 claims/duplicate-id");
  }

  @Test
  void aRangeTheWrongWayRoundIsReported() {
    read(
        HEAD
            + "participants: {p: {name: P}}\n"
            + "claims:\n  a: {text: A., stances: {p: {credence: {min: 0.9, max: 0.1}}}}\n");
    assertThat(lines()).containsExactly("6 claims/credence-order");
  }

  @Test
  void aStanceThatSaysNothingIsReported() {
    read(
        HEAD + "participants: {p: {name: P}}\nclaims:\n  a: {text: A., stances: {p: {note: x}}}\n");
    assertThat(lines()).containsExactly("6 claims/empty-stance");
  }

  @Test
  void anItemThatIsNoMappingIsCalledByWhatItShouldBe() {
    read(HEAD + "claims:\n  a: {text: A}\nrelations: [words]\nquestions: words\n");
    assertThat(found)
        .extracting(Diagnostic::message)
        .containsExactlyInAnyOrder(
            "a relation must be a mapping of keys to values",
            "a question must be a mapping of keys to values");
  }

  @Test
  void aWordThatStandsTwiceInAListIsReportedAndCountsOnce() {
    ParsedDebate read =
        read(HEAD
                + "root: [a, \"a\"]\n"
                + "claims:\n"
                + "  a: {text: A, aliases: [z, z]}\n"
                + "  b: {text: B, supports: [a, a]}\n"
                + "relations:\n"
                + "  - {type: attack, premises: [b, b], target: a}\n")
            .orElseThrow();
    assertThat(lines())
        .containsExactly(
            "4 yaml/duplicate-item",
            "6 yaml/duplicate-item",
            "7 yaml/duplicate-item",
            "9 yaml/duplicate-item");
    assertThat(found)
        .allMatch(d -> d.message().endsWith("` stands in this list a second time"))
        .allMatch(d -> d.related().size() == 1);
    assertThat(read.debate().roots()).containsExactly("a");
    assertThat(read.debate().relations()).allMatch(r -> r.premises().size() == 1);
  }

  @Test
  void noParticipantIsCalledEditorForThatIsTheWriter() {
    read(HEAD + "participants:\n  editor: {name: Ed}\nclaims:\n  a: {text: A}\n");
    assertThat(lines()).containsExactly("5 claims/duplicate-id");
    assertThat(found.get(0).message()).isEqualTo("`editor` stands for whoever writes the digest");
  }

  @Test
  void theRootIsAClaimOfItsOwnDebate() {
    read(HEAD + "root: other/a\nclaims:\n  a: {text: A}\n");
    assertThat(lines()).containsExactly("4 yaml/bad-value");
    assertThat(found.get(0).message())
        .isEqualTo("`other/a` is not the id of a claim of this debate");
  }
}
