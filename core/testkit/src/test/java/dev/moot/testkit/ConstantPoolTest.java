package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ConstantPoolTest {

  /** Has a constant of each size in its class file. */
  @SuppressWarnings("unused") // named, never called
  private static final class Sample {
    static long number = 1L << 40;
    static double half = 0.25e300;

    static Runnable later(List<String> list) {
      return () -> list.add("%d of %s".formatted(number, half) + System.nanoTime() + "ü");
    }
  }

  @Test
  void theMethodsThatAClassNamesAreRead() throws IOException {
    String file = Sample.class.getName().replaceFirst(".*\\.", "") + ".class";
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(file))) {
      assertThat(ConstantPool.methods(in.readAllBytes()))
          .contains("java/lang/System.nanoTime()J", "java/util/List.add(Ljava/lang/Object;)Z")
          .allMatch(m -> m.matches("\\S+\\.\\S+\\(.*\\).+"));
    }
  }

  @Test
  void whatIsNoClassFileIsRefused() {
    assertThatThrownBy(() -> ConstantPool.methods(new byte[20])).isInstanceOf(IOException.class);
  }
}
