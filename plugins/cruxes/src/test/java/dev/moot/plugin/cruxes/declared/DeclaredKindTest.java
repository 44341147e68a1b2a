package dev.moot.plugin.cruxes.declared;

import static dev.moot.api.model.Crux.Sharing.CLAIMED;
import static dev.moot.api.model.Crux.Sharing.CONFIRMED;
import static dev.moot.api.model.Position.ACCEPT;
import static dev.moot.api.model.Position.LEAN_ACCEPT;
import static dev.moot.api.model.Position.LEAN_REJECT;
import static dev.moot.api.model.Position.REJECT;
import static dev.moot.api.model.Position.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.plugin.cruxes.summary.CruxWords;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclaredKindTest {

  private static final Optional<String> WORDS = Optional.of("So it is.");

  private static DebateSample opposed() {
    return new DebateSample()
        .stance("p", "c", ACCEPT)
        .stance("q", "c", REJECT)
        .stance("p", "x", LEAN_ACCEPT)
        .stance("q", "x", LEAN_REJECT);
  }

  @Test
  void twoWhoDeclareItAndDifferOnBothMakeADoubleCrux() {
    assertThat(opposed().crux("p", null).crux("q", null).kind())
        .isEqualTo(DeclaredKind.DOUBLE_CRUX);
  }

  @Test
  void aConfirmedClaimCountsAsDeclaredByBoth() {
    assertThat(opposed().confirmed(WORDS).kind()).isEqualTo(DeclaredKind.DOUBLE_CRUX);
  }

  @Test
  void whoIsSaidToConfirmItWithoutTheirWordsIsOnlyClaimedTo() {
    assertThat(opposed().crux("p", CONFIRMED).kind()).isEqualTo(DeclaredKind.CLAIMED_DOUBLE_CRUX);
    assertThat(opposed().confirmed(Optional.empty()).kind())
        .isEqualTo(DeclaredKind.CLAIMED_DOUBLE_CRUX);
    assertThat(named(opposed().confirmed(Optional.empty()))).isEqualTo(NamedBy.ONE_SIDE);
    assertThat(named(opposed().confirmed(WORDS))).isEqualTo(NamedBy.BOTH_SIDES);
  }

  @Test
  void aSharedCruxThatNobodyConfirmedIsOnlyClaimed() {
    assertThat(opposed().crux("p", CLAIMED).kind()).isEqualTo(DeclaredKind.CLAIMED_DOUBLE_CRUX);
  }

  @Test
  void aClaimIsConfirmedByTheOtherSidesOwnDeclaration() {
    assertThat(opposed().crux("p", CLAIMED).crux("q", null).kind())
        .isEqualTo(DeclaredKind.DOUBLE_CRUX);
  }

  @Test
  void twoWhoDeclareItAndSeeItAlikeMakeAnAgreedCrux() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", REJECT)
            .stance("p", "x", ACCEPT)
            .stance("q", "x", LEAN_ACCEPT);
    assertThat(sample.crux("p", null).crux("q", null).kind()).isEqualTo(DeclaredKind.AGREED_CRUX);
  }

  @Test
  void noneIsSharedUnlessBothSidesNameIt() {
    DebateSample sample = new DebateSample().stance("p", "c", ACCEPT).stance("q", "c", REJECT);
    sample.crux("p", null);
    assertThat(CruxWords.hasShared(DeclaredCrux.allOf(sample.debate()))).isFalse();
    sample.crux("q", null);
    assertThat(CruxWords.hasShared(DeclaredCrux.allOf(sample.debate()))).isTrue();
  }

  @Test
  void oneWhoDeclaresItMakesAOneSidedCrux() {
    assertThat(opposed().crux("p", null).kind()).isEqualTo(DeclaredKind.ONE_SIDED);
  }

  @Test
  void threeOfWhomOneAnswersOtherwiseAgreeOnNothing() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", ACCEPT)
            .stance("r", "c", ACCEPT)
            .stance("p", "x", ACCEPT)
            .stance("q", "x", ACCEPT)
            .stance("r", "x", REJECT);
    assertThat(sample.crux("p", null).crux("q", null).crux("r", null).kind())
        .isEqualTo(DeclaredKind.UNRESOLVED);
  }

  @Test
  void theWriterAloneMakesAnEditorsCrux() {
    assertThat(opposed().crux("", null).kind()).isEqualTo(DeclaredKind.EDITORS);
  }

  @Test
  void aMissingStanceOnTheCruxLeavesItUnresolved() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", REJECT)
            .stance("p", "x", ACCEPT);
    assertThat(sample.crux("p", null).crux("q", null).kind()).isEqualTo(DeclaredKind.UNRESOLVED);
  }

  @Test
  void oppositeOnTheCruxAloneIsNoDoubleCrux() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", ACCEPT)
            .stance("p", "x", ACCEPT)
            .stance("q", "x", REJECT);
    assertThat(sample.confirmed(WORDS).kind()).isEqualTo(DeclaredKind.UNRESOLVED);
  }

  @Test
  void anUnsureSideIsNoOpposite() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", REJECT)
            .stance("p", "x", ACCEPT)
            .stance("q", "x", UNSURE);
    assertThat(sample.confirmed(WORDS).kind()).isEqualTo(DeclaredKind.UNRESOLVED);
  }

  @Test
  void aDeclarationForAnotherClaimDoesNotCount() {
    assertThat(opposed().crux("p", null).crux("y", "q", null, null).kind())
        .isEqualTo(DeclaredKind.ONE_SIDED);
  }

  @Test
  void everyLabelHasItsWords() {
    assertThat(Arrays.stream(DeclaredKind.values()).map(DeclaredKind::word))
        .allSatisfy(
            word -> {
              assertThat(messages()).contains("cruxes.why." + word + "=");
            });
    assertThat(Arrays.stream(NamedBy.values()).map(NamedBy::word))
        .allSatisfy(word -> assertThat(messages()).contains("cruxes.named." + word + "="));
  }

  @Test
  void theLabelSaysWhoNamedItAndNotWhoStandsWhere() {
    DebateSample sample = new DebateSample().stance("p", "c", ACCEPT).stance("q", "c", REJECT);
    assertThat(named(sample.crux("p", null))).isEqualTo(NamedBy.ONE_SIDE);
    assertThat(named(sample.crux("q", null))).isEqualTo(NamedBy.BOTH_SIDES);
    assertThat(named(new DebateSample().crux("", null))).isEqualTo(NamedBy.WRITER);
    assertThat(named(new DebateSample().crux("p", null))).isEqualTo(NamedBy.PEOPLE);
    assertThat(named(new DebateSample().stance("p", "c", UNSURE).crux("p", null)))
        .isEqualTo(NamedBy.PEOPLE);
  }

  private static NamedBy named(DebateSample sample) {
    return DeclaredCrux.allOf(sample.debate()).get(0).namedBy();
  }

  private static String messages() {
    try (var in =
        DeclaredKindTest.class.getResourceAsStream("/META-INF/moot/messages/en.properties")) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
