package dev.moot.engine.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.trace.Question.Kind;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where the questions of outputs stand in the list of all. */
class NumberingTest {

  private static final Answers SITE =
      new Answers() {
        @Override
        public Digest to(Question question) {
          return new Digest(1, 1);
        }

        @Override
        public Optional<Digest> toAll(Kind kind) {
          return Optional.empty();
        }
      };

  private final Map<Question, Integer> places = new HashMap<>();
  private final List<TraceBook.Answered> answered = new ArrayList<>();
  private final Numbering numbering = new Numbering(places, answered, SITE);

  private static Question claim(int number) {
    return new Question(Kind.CLAIM, "tea/c" + number, false);
  }

  @Test
  void eachQuestionOfAnOutputHasItsPlaceOnceHoweverManyWaysLeadToIt() {
    Random dice = new Random(7);
    for (int round = 0; round < 200; round++) {
      List<Questions> values = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        Questions value = new Questions();
        for (int own = dice.nextInt(3); own > 0; own--) {
          value.add(claim(dice.nextInt(20)));
        }
        for (Questions earlier : values) {
          if (dice.nextInt(3) == 0) {
            value.add(earlier);
          }
        }
        values.add(value);
      }
      Questions output = values.get(11);
      int[] numbers = numbering.of(output);
      assertThat(numbers).isSorted().doesNotHaveDuplicates();
      Set<Question> meant = new HashSet<>();
      for (int number : numbers) {
        meant.add(answered.get(number).question());
      }
      assertThat(meant).isEqualTo(output.all());
    }
  }

  /** As the outline of a debate is: each claim's value uses those of the claims below it. */
  @Test
  void whatManyOutputsUseIsNotCopiedForEach() {
    List<Questions> values = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Questions value = new Questions();
      value.add(claim(i));
      if (i > 0) {
        value.add(values.get(i - 1));
      }
      values.add(value);
    }
    numbering.of(values.get(999));
    long before = allocated();
    for (int output = 0; output < 100; output++) {
      Questions page = new Questions();
      values.forEach(page::add);
      numbering.of(page);
    }
    // A hundred lists of a thousand numbers, and those of the values of each page: copies of what
    // lies within each value would be 200 MB.
    assertThat(allocated() - before).isLessThan(20_000_000);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
