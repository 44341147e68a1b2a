package dev.moot.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.trace.Question.Kind;
import org.junit.jupiter.api.Test;

/** What the making of an output asks. */
class ReadsTest {

  @Test
  void whatAValueAskedIsKnownToAllThatUseIt() {
    Reads first = Reads.begin();
    first.ask(Kind.POSTS, "");
    Reads.Asked<String> value =
        first.during(
            () -> {
              first.ask(Kind.DEBATE, "tea");
              return "worked out";
            });
    Reads second = Reads.begin();
    second.askAll(value.questions());
    assertThat(value.value()).isEqualTo("worked out");
    assertThat(value.questions()).containsExactly(new Question(Kind.DEBATE, "tea", false));
    assertThat(first.questions())
        .containsExactlyInAnyOrder(
            new Question(Kind.DEBATE, "tea", false), new Question(Kind.POSTS, "", false));
    assertThat(second.questions()).isEqualTo(value.questions());
  }

  @Test
  void whatNobodyWillAskAboutIsNotNoted() {
    Reads reads = Reads.unheard();
    reads.ask(Kind.POSTS, "");
    Reads.Asked<Integer> value =
        reads.during(
            () -> {
              reads.ask(Kind.DEBATES, "");
              return 1;
            });
    assertThat(reads.questions()).isEmpty();
    assertThat(value.questions()).containsExactly(new Question(Kind.DEBATES, "", false));
  }
}
