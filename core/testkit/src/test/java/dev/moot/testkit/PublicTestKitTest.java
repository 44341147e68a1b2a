package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.architecture.PublicSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What tests of plugins are compiled against is written down in {@code public-test-kit.txt}, as
 * that of the api is: what goes from it breaks tests that nobody here sees. {@code -Dupdate=true}
 * writes the file.
 */
class PublicTestKitTest {

  private static final Path FILE = Path.of("src/test/resources/public-test-kit.txt");

  @Test
  void nothingOfItGoesUnseen() throws IOException {
    Set<String> now = PublicSurface.of("dev.moot.testkit");
    now.addAll(PublicSurface.of("dev.moot.fixtures"));
    if (Boolean.getBoolean("update")) {
      Files.writeString(FILE, String.join("\n", now) + "\n");
    }
    List<String> known = Files.readAllLines(FILE);
    assertThat(known).as("gone, so that tests of plugins break").isSubsetOf(now);
    assertThat(now).as("new; -Dupdate=true writes it down").isSubsetOf(known);
  }
}
