package dev.moot.engine.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.model.Basis;
import dev.moot.api.model.Position;
import dev.moot.api.model.Stance;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.read.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How we know what a claim file says that somebody thinks. */
class StanceTest {

  private final DiagnosticLog log = new DiagnosticLog();

  /** The stance of `ada` on a claim, written as {@code stance}; {@code more} are its other keys. */
  private Stance stance(String stance, String more) {
    String file =
        """
        schema: claims/1
        debate: tea
        title: Tea
        sources:
          survey: {title: A survey}
        participants:
          ada: {name: Ada}
          bob: {name: Bob}
        claims:
          calm:
            text: Tea calms.
        %s
            stances:
              ada: %s
        """
            .formatted(more, stance);
    return new ClaimFileReader(log)
        .read(SourceFile.of("claims/tea.yaml", file))
        .orElseThrow()
        .debate()
        .claim("calm")
        .orElseThrow()
        .stances()
        .get(0);
  }

  private Stance stance(String stance) {
    return stance(stance, "    kind: fact");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{stance: accept} | READ",
        "{stance: accept, note: They said so., hedge: I think, date: 2026-01-01} | READ",
        "{stance: accept, quote: Tea calms me.} | STATED",
        "{stance: accept, quote: {exact: Tea calms me., by: ada}} | STATED",
        "{stance: accept, quote: {exact: Tea calms me., by: bob}} | READ",
        "{stance: accept, source: {id: survey, at: row 12}} | STATED",
        "{stance: accept, estimated: true, quote: Tea calms me.} | READ",
        "{stance: accept, estimated: true, source: {id: survey, at: row 12}} | READ",
        "{stance: accept, credence: 0.9} | READ",
      })
  void aPositionIsStatedByWordsOrBySource(String written, Basis basis) {
    assertThat(stance(written).positionBasis()).isEqualTo(basis);
    assertThat(log.sorted()).isEmpty();
  }

  @Test
  void aPositionIsStatedByTheirQuoteOfTheClaimAndByNobodyElses() {
    String theirs = "    quotes: [{exact: Tea calms., by: ada}]";
    String others = "    quotes: [{exact: Tea calms., by: bob}, {exact: Tea calms.}]";
    assertThat(stance("{stance: accept}", theirs).positionBasis()).isEqualTo(Basis.STATED);
    assertThat(stance("{stance: accept}", others).positionBasis()).isEqualTo(Basis.READ);
    assertThat(stance("{stance: accept, estimated: true}", theirs).positionBasis())
        .isEqualTo(Basis.READ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{credence: 0.9} | READ",
        "{credence: 0.9, quote: I am quite sure.} | READ",
        "{credence: 0.9, quote: I'd say 90%.} | STATED",
        "{credence: 0.9, quote: {exact: I'd say 90%., by: bob}} | READ",
        "{credence: 0.9, quote: I'd say 90%., estimated: true} | READ",
        "{credence: 0.9, source: {id: survey, at: row 12}} | READ",
        "{credence: 0.9, hedge: 90%} | READ",
        "{credence: 0.9, note: They said 90%.} | READ",
        "{credence: 0.9, quote: one in ten} | READ",
        "{credence: 0.9, quote: one in ten, derived: turned round} | DERIVED",
        "{credence: 0.9, quote: unlikely, derived: turned round} | READ",
        "{credence: 0.9, derived: turned round} | READ",
        "{credence: 0.9, quote: one in ten, derived: turned round, estimated: true} | READ",
        "{credence: 0.9, quote: generously one in ten, derived: turned round} | READ",
        "{credence: {min: 0.9}, quote: generously one in ten, derived: turned round} | DERIVED",
        "{credence: 0.1, quote: at most 10%} | READ",
        "{credence: {max: 0.1}, quote: at most 10%} | STATED",
        "{credence: {min: 0.2, max: 0.4}, quote: 20 to 40%} | STATED",
      })
  void aNumberIsStatedOnlyByWordsThatHaveIt(String written, Basis basis) {
    Stance stance = stance(written);
    assertThat(stance.numberBasis()).isEqualTo(basis);
    assertThat(stance.isStated()).isEqualTo(basis == Basis.STATED);
  }

  @Test
  void aQuoteOfTheClaimDoesNotStateANumber() {
    Stance stance =
        stance("{stance: accept, credence: 0.9}", "    quotes: [{exact: 90% calm, by: ada}]");
    assertThat(stance.positionBasis()).isEqualTo(Basis.STATED);
    assertThat(stance.numberBasis()).isEqualTo(Basis.READ);
  }

  @Test
  void theLastOfSeveralViewsCountsAndTheOthersAreKept() {
    Stance stance =
        stance(
            "[{stance: accept, date: 2026-01-01, quote: It does.},"
                + " {stance: unsure, date: 2026-02-01}, {stance: reject, date: 2026-03-01}]");
    assertThat(stance.position()).contains(Position.REJECT);
    assertThat(stance.earlier())
        .map(s -> s.position().orElseThrow())
        .containsExactly(Position.ACCEPT, Position.UNSURE);
    assertThat(stance.earlier().get(0).isSideStated()).isTrue();
    assertThat(stance.isSideStated()).isFalse();
    assertThat(log.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{stance: accept, date: 2026-02-01}, {stance: reject, date: 2026-01-01}] | 57",
        "[{stance: accept, date: 2026-02-01}, {stance: reject, date: 2026-02-01}] | 57",
        "[{stance: accept, date: 2026-02-01}, {stance: reject}] | 34",
      })
  void viewsHaveDaysThatAscend(String written, int column) {
    assertThat(stance(written).position()).contains(Position.REJECT);
    List<Diagnostic> found = log.sorted();
    assertThat(found).map(Diagnostic::code).containsExactly("claims/stance-order");
    assertThat(found.get(0).location().column()).isGreaterThan(column);
  }
}
