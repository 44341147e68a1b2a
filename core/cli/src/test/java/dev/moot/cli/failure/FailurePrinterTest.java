package dev.moot.cli.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailurePrinterTest {

  private final StringWriter err = new StringWriter();

  private int thrown(Throwable problem) {
    return new FailurePrinter(new PrintWriter(err, true)).thrown(problem, "all is as it was");
  }

  /** What Java throws when the heap is full, in the forms that it has been seen in. */
  static Stream<Throwable> spent() {
    OutOfMemoryError full = new OutOfMemoryError("Java heap space");
    return Stream.of(
        full,
        new ExceptionInInitializerError(full),
        new ServiceConfigurationError("Provider P could not be instantiated", full),
        new IllegalStateException(new RuntimeException(full)),
        new NoClassDefFoundError("Could not initialize class P")
            .initCause(
                new ExceptionInInitializerError(
                    "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"w\"]")));
  }

  @ParameterizedTest
  @MethodSource("spent")
  void memoryThatDoesNotSufficeIsNoBug(Throwable problem) {
    assertThat(thrown(problem)).isEqualTo(3);
    assertThat(err.toString())
        .startsWith("moot: the memory does not suffice: ")
        .contains("MOOT_JAVA_OPTS", "all is as it was")
        .hasLineCount(2);
  }

  @Test
  void whatHasAnotherCauseIsABugWithItsPlace() {
    assertThat(thrown(new IllegalStateException("OutOfMemoryError is only a word here")))
        .isEqualTo(3);
    assertThat(err.toString())
        .startsWith("moot: this is a bug in Moot: ")
        .contains("at dev.moot.cli.failure.FailurePrinterTest");
  }

  @Test
  void causesThatLeadBackToThemselvesComeToAnEnd() {
    Exception first = new IllegalStateException("first");
    first.initCause(new IllegalStateException("second", first));

    assertThat(thrown(first)).isEqualTo(3);
    assertThat(err.toString()).contains("this is a bug in Moot");
  }
}
