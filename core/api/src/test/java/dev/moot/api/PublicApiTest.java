package dev.moot.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.architecture.PublicSurface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What plugins are compiled against is written down in {@code public-api.txt}, as the JVM links it,
 * so that nothing of it goes, or comes, without somebody seeing it. {@code -Dupdate=true} writes
 * the file; a line that goes is a plugin that breaks, and the changelog says what to write instead.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("src/test/resources/public-api.txt");

  @Test
  void nothingOfItGoesUnseen() throws IOException {
    Set<String> now = PublicSurface.of("dev.moot.api");
    if (Boolean.getBoolean("update")) {
      Files.writeString(FILE, String.join("\n", now) + "\n");
    }
    List<String> known = Files.readAllLines(FILE);
    assertThat(known).as("gone, so that plugins break").isSubsetOf(now);
    assertThat(now).as("new; -Dupdate=true writes it down").isSubsetOf(known);
  }
}
