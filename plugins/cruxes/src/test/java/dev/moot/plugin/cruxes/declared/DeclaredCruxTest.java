package dev.moot.plugin.cruxes.declared;

import static dev.moot.api.model.Crux.Sharing.CLAIMED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Debate;
import dev.moot.api.model.ParticipantId;
import dev.moot.api.model.Position;
import dev.moot.fixtures.DebateBuilder;
import java.util.List;
import java.util.Optional;
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

  /** P and Q are opposed on both claims, and so are r and s, the other way round. */
  @Test
  void thoseWhoAreOpposedCrosswiseAreTwoOppositions() {
    DebateBuilder builder =
        DebateBuilder.debate("d").people("p", "q", "r", "s", "t").roots("c").claims("x");
    views(builder, "p", Position.ACCEPT, Position.ACCEPT);
    views(builder, "q", Position.REJECT, Position.REJECT);
    views(builder, "r", Position.ACCEPT, Position.REJECT);
    views(builder, "s", Position.REJECT, Position.ACCEPT);
    views(builder, "t", Position.LEAN_ACCEPT, Position.ACCEPT);
    for (String by : List.of("p", "q", "r", "s", "t")) {
      builder.crux("x", "c", Optional.of(by), List.of(), Optional.empty(), Optional.empty());
    }
    DeclaredCrux crux = DeclaredCrux.allOf(builder.build()).get(0);

    assertThat(crux.oppositions(DebateSample.claim("c")))
        .extracting(o -> locals(o.ones()) + " with " + locals(o.others()))
        .containsExactly("[p, t] with [q]", "[r] with [s]");
  }

  private static void views(DebateBuilder builder, String who, Position onX, Position onC) {
    builder.stance(who, "x", onX).stance(who, "c", onC);
  }

  private static List<String> locals(List<ParticipantId> people) {
    return people.stream().map(ParticipantId::local).toList();
  }
}
