package dev.moot.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftDebate;
import dev.moot.api.draft.DraftParticipant;
import dev.moot.api.draft.DraftQuote;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.draft.DraftStance;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Credence;
import dev.moot.api.model.Position;
import dev.moot.api.model.Source;
import dev.moot.api.model.Stance;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.read.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the stances of a draft are known once they are written. */
class DraftStancesTest {

  @Test
  void aStanceIsKnownAsTheDraftSays() {
    DraftStance stated =
        DraftStance.stated(
            "a", Optional.of(Position.ACCEPT), number(0.9), quote("a", "90% sure it does"));
    DraftStance derived =
        new DraftStance(
            "b",
            Optional.empty(),
            number(0.3),
            Basis.DERIVED,
            Optional.of("1 minus the 70%"),
            Optional.of(quote("b", "I am at 70% against")));
    DraftStance read = DraftStance.read("c", Optional.of(Position.REJECT), number(0.1));
    DraftStance numberRead =
        new DraftStance(
            "d",
            Optional.empty(),
            number(0.8),
            Basis.READ,
            Optional.empty(),
            Optional.of(quote("d", "I am at 80%")));
    List<Stance> stances = written(stated, derived, read, numberRead);
    assertThat(stances)
        .extracting(Stance::positionBasis)
        .containsExactly(Basis.STATED, Basis.DERIVED, Basis.READ, Basis.READ);
    assertThat(stances)
        .extracting(Stance::numberBasis)
        .containsExactly(Basis.STATED, Basis.DERIVED, Basis.READ, Basis.READ);
    assertThat(stances.get(1).derived()).contains("1 minus the 70%");
  }

  @Test
  void nothingIsStatedWithoutWordsAndNothingDerivedWithoutAWay() {
    assertThatThrownBy(
            () ->
                new DraftStance(
                    "a",
                    Optional.of(Position.ACCEPT),
                    Optional.empty(),
                    Basis.STATED,
                    Optional.empty(),
                    Optional.empty()))
        .hasMessageContaining("without words of theirs");
    assertThatThrownBy(
            () ->
                new DraftStance(
                    "a",
                    Optional.empty(),
                    number(0.3),
                    Basis.DERIVED,
                    Optional.empty(),
                    Optional.of(quote("a", "70%"))))
        .hasMessageContaining("says how");
  }

  private static Optional<Credence> number(double value) {
    return Optional.of(Credence.of(value));
  }

  private static DraftQuote quote(String by, String words) {
    return new DraftQuote(Optional.of(by), Optional.of("t"), words);
  }

  private static List<Stance> written(DraftStance... stances) {
    DraftDebate debate =
        new DraftDebate(
            "D",
            List.of("c"),
            List.of(
                new DraftSource(
                    "t",
                    "T",
                    Source.Kind.OTHER,
                    Optional.empty(),
                    Optional.of("t.txt"),
                    Optional.empty(),
                    true)),
            List.of(stances).stream()
                .map(s -> DraftParticipant.of(s.participant(), s.participant()))
                .toList(),
            List.of(
                new DraftClaim("c", "c", "C.", List.of(), List.of(stances), List.of(), List.of())),
            List.of(),
            List.of());
    Draft draft =
        new Draft(
            debate, List.of(), Optional.empty(), new Account(List.of(), List.of(), List.of()));
    String yaml = DraftFiles.of(draft, "d", LocalDate.EPOCH).all().get(0).text();
    return new ClaimFileReader(d -> {})
        .read(SourceFile.of("claims/d.yaml", yaml))
        .orElseThrow()
        .debate()
        .stances();
  }
}
