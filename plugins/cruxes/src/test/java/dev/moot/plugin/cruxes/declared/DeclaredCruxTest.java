package dev.moot.plugin.cruxes.declared;

import static dev.moot.api.model.Crux.Sharing.CLAIMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Debate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeclaredCruxTest {

  @Test
  void declarationsOfOneClaimAreOneCrux() {
    Debate debate =
        new DebateSample()
            .crux("x", "p", null, null)
            .crux("y", "p", null, null)
            .crux("x", "q", null, "Is it so?")
            .debate();
    List<DeclaredCrux> cruxes = DeclaredCrux.allOf(debate);
    assertThat(cruxes).extracting(DeclaredCrux::number).containsExactly(1, 2);
    assertThat(cruxes).extracting(DeclaredCrux::total).containsOnly(2);
    assertThat(cruxes.get(0).declarations()).hasSize(2);
    assertThat(cruxes.get(0).question()).contains("Is it so?");
  }

  @Test
  void itsLabelIsTheOneThatSaysMost() {
    Debate debate = new DebateSample().crux("", null).crux("p", CLAIMED).debate();
    assertThat(DeclaredCrux.allOf(debate).get(0).kind())
        .isEqualTo(DeclaredKind.CLAIMED_DOUBLE_CRUX);
  }

  @Test
  void aClaimThatNobodyDeclaredIsNotFound() {
    assertThat(
            DeclaredCrux.find(new DebateSample().crux("p", null).debate(), DebateSample.claim("y")))
        .isEmpty();
  }
}
