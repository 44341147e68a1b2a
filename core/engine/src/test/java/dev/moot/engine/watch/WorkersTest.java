package dev.moot.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(1800)
class WorkersTest {

  private static final Limit LONG = new Limit(Duration.ofHours(1), Duration.ofHours(1));

  @Test
  void resultsComeInTheOrderOfTheItems() {
    CountDownLatch last = new CountDownLatch(1);
    List<Outcome<Integer>> outcomes =
        new Workers(2, LONG)
            .map(
                List.of(1, 2),
                i -> {
                  if (i == 1) {
                    await(last);
                  } else {
                    last.countDown();
                  }
                  return i * 10;
                },
                n -> {});
    assertThat(outcomes).map(o -> o.value().orElse(-1)).containsExactly(10, 20);
  }

  @Test
  void whatWaitsWithoutEndIsGivenUpAndTheOthersFinish() {
    CountDownLatch never = new CountDownLatch(1);
    List<Outcome<Integer>> outcomes =
        new Workers(1, new Limit(Duration.ofHours(1), Duration.ofSeconds(2)))
            .map(
                List.of(1, 2, 3),
                i -> {
                  if (i == 2) {
                    await(never);
                  }
                  return i;
                },
                n -> {});
    never.countDown();
    assertThat(outcomes.get(1).excess())
        .hasValueSatisfying(e -> assertThat(e.ofProcessor()).isFalse());
    assertThat(outcomes.get(2).value()).contains(3);
  }

  @Test
  void whatReckonsWithoutEndIsGivenUpForTheTimeOfItsOwnThread() {
    AtomicBoolean over = new AtomicBoolean();
    List<Outcome<Integer>> outcomes =
        new Workers(1, new Limit(Duration.ofSeconds(1), Duration.ofHours(1)))
            .map(
                List.of(1, 2),
                i -> {
                  while (i == 1 && !over.get()) {
                    Thread.onSpinWait();
                  }
                  return i;
                },
                n -> {});
    over.set(true);
    assertThat(outcomes.get(0).excess())
        .hasValueSatisfying(
            e -> {
              assertThat(e.ofProcessor()).isTrue();
              assertThat(e.at()).anyMatch(f -> f.getClassName().startsWith(getClass().getName()));
            });
    assertThat(outcomes.get(1).value()).contains(2);
  }

  @Test
  void whatOnlyWaitsUsesNoTimeOfAProcessor() {
    CountDownLatch otherIsGivenUp = new CountDownLatch(1);
    AtomicBoolean over = new AtomicBoolean();
    List<Outcome<Integer>> outcomes =
        new Workers(2, new Limit(Duration.ofSeconds(1), Duration.ofHours(1)))
            .map(
                List.of(1, 2),
                i -> {
                  if (i == 1) {
                    await(otherIsGivenUp);
                  }
                  while (i == 2 && !over.get()) {
                    Thread.onSpinWait();
                  }
                  return i;
                },
                finished -> {
                  if (finished == 1) {
                    otherIsGivenUp.countDown();
                  }
                });
    over.set(true);
    assertThat(outcomes.get(0).value()).contains(1);
    assertThat(outcomes.get(1).excess()).isPresent();
  }

  @Test
  void aFailureConcernsItsItemAlone() {
    List<Outcome<Integer>> outcomes =
        new Workers(2, LONG)
            .map(
                List.of(0, 1, 2),
                i -> {
                  if (i == 1) {
                    throw new StackOverflowError();
                  }
                  return 1 / (i - 2) * 0 + i;
                },
                n -> {});
    assertThat(outcomes.get(0).value()).contains(0);
    assertThat(outcomes.get(1).failure().orElseThrow()).isInstanceOf(StackOverflowError.class);
    assertThat(outcomes.get(2).failure().orElseThrow()).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void thereMayBeNothingToDo() {
    assertThat(new Workers(2, LONG).map(List.of(), i -> i, n -> {})).isEmpty();
  }

  @Test
  void theEndIsToldOnTheCallingThread() {
    Thread caller = Thread.currentThread();
    List<Integer> told = new ArrayList<>();
    new Workers(2, LONG)
        .map(
            IntStream.range(0, 100).boxed().toList(),
            i -> i,
            n -> {
              assertThat(Thread.currentThread()).isSameAs(caller);
              told.add(n);
            });
    assertThat(told).isSorted().endsWith(100);
  }

  @Test
  void stacksAreDeep() {
    assertThat(
            new Workers(1, LONG).map(List.of(200_000), WorkersTest::depth, n -> {}).get(0).value())
        .contains(200_000);
  }

  private static int depth(int n) {
    return n == 0 ? 0 : 1 + depth(n - 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
