package dev.moot.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.trace.Because.Cause;
import dev.moot.engine.trace.Question.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which outputs are made anew. */
class TracesTest {

  private static final Digest SURROUNDINGS = new Digest(1, 1);
  private static final Question TEA = new Question(Kind.DEBATE, "tea", false);
  private static final Question POSTS = new Question(Kind.POSTS, "", false);

  private final Map<Question, Digest> answers = new HashMap<>();
  private final Map<Kind, Digest> groups = new HashMap<>();
  private final List<Question> asked = new ArrayList<>();

  private final Answers site =
      new Answers() {
        @Override
        public Digest to(Question question) {
          asked.add(question);
          return answers.getOrDefault(question, new Digest(0, 0));
        }

        @Override
        public Optional<Digest> toAll(Kind kind) {
          return Optional.ofNullable(groups.get(kind));
        }
      };

  @BeforeEach
  void answer() {
    answers.put(TEA, new Digest(7, 7));
    answers.put(POSTS, new Digest(8, 8));
  }

  private Traces traces(TraceBook last) {
    asked.clear();
    return new Traces(last, SURROUNDINGS, site);
  }

  private static Reads reads(Question... questions) {
    Reads reads = Reads.begin();
    for (Question question : questions) {
      reads.ask(question.kind(), question.name(), question.typed());
    }
    return reads;
  }

  /** A build that made {@code a}, which asks for the debate, and {@code b}, which asks for both. */
  private TraceBook first() {
    Traces traces = traces(TraceBook.EMPTY);
    assertThat(traces.same("a")).isEmpty();
    traces.made("a", reads(TEA), List.of(), Optional.empty());
    traces.made("b", reads(TEA, POSTS), List.of(), Optional.of(new Digest(5, 5)));
    return traces.book();
  }

  @Test
  void whatAsksForNothingThatChangedIsTheSame() {
    Traces traces = traces(first());
    assertThat(traces.same("a")).isPresent();
    assertThat(traces.same("b").flatMap(TraceBook.Output::result)).contains(new Digest(5, 5));
    assertThat(asked).containsExactlyInAnyOrder(TEA, POSTS);
  }

  @Test
  void whatAsksForSomethingThatChangedIsNot() {
    TraceBook last = first();
    answers.put(POSTS, new Digest(9, 9));
    Traces traces = traces(last);
    assertThat(traces.same("a")).isPresent();
    assertThat(traces.same("b")).isEmpty();
    traces.made("b", reads(POSTS), List.of(), Optional.empty());
    assertThat(output(traces.book(), "b").because())
        .isEqualTo(new Because(Cause.ANSWERS, List.of(POSTS)));
  }

  @Test
  void whatNoBuildMadeIsMade() {
    Traces traces = traces(first());
    assertThat(traces.same("c")).isEmpty();
    traces.made("c", reads(), List.of(), Optional.empty());
    assertThat(output(traces.book(), "c").because().cause()).isEqualTo(Cause.NEW);
  }

  @Test
  void otherSurroundingsMakeAllAnew() {
    Traces traces = new Traces(first(), new Digest(2, 2), site);
    assertThat(traces.same("a")).isEmpty();
    traces.made("a", reads(TEA), List.of(), Optional.empty());
    assertThat(output(traces.book(), "a").because().cause()).isEqualTo(Cause.SURROUNDINGS);
  }

  @Test
  void whatWasKeptIsKnownInTheNextBuildToo() {
    TraceBook last = first();
    for (int build = 0; build < 3; build++) {
      Traces traces = traces(last);
      traces.same("b").ifPresent(traces::keep);
      traces.made("c", reads(POSTS), List.of(), Optional.empty());
      last = traces.book();
      assertThat(last.outputs()).extracting(TraceBook.Output::name).containsExactly("b", "c");
      assertThat(output(last, "b").fresh()).isFalse();
      assertThat(output(last, "c").fresh()).isTrue();
    }
    answers.put(TEA, new Digest(3, 3));
    Traces traces = traces(last);
    assertThat(traces.same("b")).isEmpty();
    assertThat(traces.same("c")).isPresent();
  }

  @Test
  void aGroupThatIsTheSameSparesItsQuestions() {
    groups.put(Kind.DEBATE, new Digest(4, 4));
    TraceBook last = first();
    answers.put(TEA, new Digest(9, 9)); // the group says that this cannot be
    Traces traces = traces(last);
    assertThat(traces.same("a")).isPresent();
    assertThat(asked).isEmpty();
    groups.put(Kind.DEBATE, new Digest(6, 6));
    assertThat(traces(last).same("a")).isEmpty();
  }

  private static TraceBook.Output output(TraceBook book, String name) {
    return book.outputs().stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow();
  }
}
