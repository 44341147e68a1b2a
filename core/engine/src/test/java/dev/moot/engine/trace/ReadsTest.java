package dev.moot.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.trace.Question.Kind;
import java.util.concurrent.atomic.AtomicReference;
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
    assertThat(value.questions().all()).containsExactly(new Question(Kind.DEBATE, "tea", false));
    first.askAll(value.questions());
    assertThat(first.end().all())
        .containsExactlyInAnyOrder(
            new Question(Kind.DEBATE, "tea", false), new Question(Kind.POSTS, "", false));
    assertThat(second.end().all()).isEqualTo(value.questions().all());
  }

  @Test
  void aValueForWhichNothingWasAskedIsNotNoted() {
    Reads reads = Reads.begin();
    reads.askAll(reads.during(() -> "a pure value").questions());
    assertThat(reads.end().within()).isEmpty();
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
    assertThat(reads.end().all()).isEmpty();
    assertThat(value.questions().all()).containsExactly(new Question(Kind.DEBATES, "", false));
  }

  @Test
  void whatAValueAskedForAnotherIsKnownToo() {
    Reads reads = Reads.begin();
    Reads.Asked<String> value =
        reads.during(
            () -> {
              Reads.Asked<String> inner =
                  reads.during(
                      () -> {
                        reads.ask(Kind.DEBATE, "tea");
                        return "a part";
                      });
              reads.askAll(inner.questions());
              return inner.value();
            });
    assertThat(reads.end().all()).isEmpty();
    assertThat(value.questions().all()).containsExactly(new Question(Kind.DEBATE, "tea", false));
  }

  @Test
  void whoAsksWhenTheOutputIsMadeIsRefused() {
    Reads reads = Reads.begin();
    reads.end();
    assertThatThrownBy(() -> reads.ask(Kind.POSTS, ""))
        .hasMessageContaining("when it is worked out");
  }

  @Test
  void whoAsksFromAnotherThreadIsRefused() throws Exception {
    Reads reads = Reads.begin();
    AtomicReference<Throwable> refused = new AtomicReference<>();
    Thread other = new Thread(() -> reads.ask(Kind.POSTS, ""));
    other.setUncaughtExceptionHandler((thread, problem) -> refused.set(problem));
    other.start();
    other.join();
    assertThat(refused.get()).hasMessageContaining("when it is worked out");
    assertThat(reads.end().all()).isEmpty();
  }
}
