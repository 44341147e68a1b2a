package dev.moot.engine.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Participant;
import dev.moot.engine.parse.ClaimFileReader;
import dev.moot.engine.read.SourceFile;
import org.junit.jupiter.api.Test;

/** What people are called on pages who share a name with somebody. */
class ToldPeopleTest {

  @Test
  void whoSharesANameIsCalledByTheirIdToo() {
    Debate debate =
        debate(
            "{ann: {name: Sam Lee}, bob: {name: sam  lee}, cy: {name: Cy}, a: {name: The host}}");
    assertThat(debate.withPeopleTold().participants().values())
        .extracting(Participant::name)
        .containsExactly("Sam Lee (ann)", "sam  lee (bob)", "Cy", "The host");
    assertThat(debate.participants().values())
        .extracting(Participant::name)
        .startsWith("Sam Lee", "sam  lee");
  }

  @Test
  void aRoleStaysOneInASentence() {
    Debate debate = debate("{a: {name: The host}, b: {name: the host}}");
    assertThat(debate.withPeopleTold().participants().values())
        .extracting(Participant::nameInSentence)
        .containsExactly("the host (a)", "the host (b)");
  }

  @Test
  void whereNoNameIsSharedNothingIsMade() {
    Debate debate = debate("{a: {name: Ada}, b: {name: Ben}}");
    assertThat(debate.withPeopleTold()).isSameAs(debate);
  }

  private static Debate debate(String people) {
    String file =
        "schema: claims/1\ndebate: d\ntitle: D\nparticipants: "
            + people
            + "\nclaims: {c: {text: C.}}\n";
    return new ClaimFileReader(d -> {})
        .read(SourceFile.of("claims/d.yaml", file))
        .orElseThrow()
        .debate();
  }
}
