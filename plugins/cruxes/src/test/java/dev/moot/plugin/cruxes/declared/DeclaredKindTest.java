package dev.moot.plugin.cruxes.declared;

import static dev.moot.api.model.Crux.Sharing.CLAIMED;
import static dev.moot.api.model.Crux.Sharing.CONFIRMED;
import static dev.moot.api.model.Position.ACCEPT;
import static dev.moot.api.model.Position.LEAN_ACCEPT;
import static dev.moot.api.model.Position.LEAN_REJECT;
import static dev.moot.api.model.Position.REJECT;
import static dev.moot.api.model.Position.UNSURE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeclaredKindTest {

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
    assertThat(opposed().crux("p", CONFIRMED).kind()).isEqualTo(DeclaredKind.DOUBLE_CRUX);
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
  void oneWhoDeclaresItMakesAOneSidedCrux() {
    assertThat(opposed().crux("p", null).kind()).isEqualTo(DeclaredKind.ONE_SIDED);
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
    assertThat(sample.crux("p", CONFIRMED).kind()).isEqualTo(DeclaredKind.UNRESOLVED);
  }

  @Test
  void anUnsureSideIsNoOpposite() {
    DebateSample sample =
        new DebateSample()
            .stance("p", "c", ACCEPT)
            .stance("q", "c", REJECT)
            .stance("p", "x", ACCEPT)
            .stance("q", "x", UNSURE);
    assertThat(sample.crux("p", CONFIRMED).kind()).isEqualTo(DeclaredKind.UNRESOLVED);
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
              assertThat(messages()).contains("cruxes.kind." + word + "=");
              assertThat(messages()).contains("cruxes.why." + word + "=");
            });
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
