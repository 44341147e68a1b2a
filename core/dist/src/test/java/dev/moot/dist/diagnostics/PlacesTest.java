package dev.moot.dist.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Product;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake is reported where it stands, to the letter: the mistakes are in {@code places/}. */
class PlacesTest {

  private static final String SEVERITY = ": (error|warning|notice)\\[";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "front-matter.txt",
        "claims.txt",
        "config.txt",
        "markdown.txt",
        "files.txt",
        "parts.txt"
      })
  void eachMistakeIsReportedWhereItStands(String name) throws IOException {
    List<String> elsewhere = new ArrayList<>();
    for (PlacedMistake mistake : PlacedMistake.in(name)) {
      Path site = temp.resolve(Integer.toString(elsewhere.size())).resolve(mistake.what());
      mistake.write(site);
      List<String> reported =
          Product.moot("check", site)
              .err()
              .lines()
              .filter(l -> l.matches("[^ ].*" + SEVERITY + ".*"))
              .toList();
      boolean found =
          reported.stream()
              .map(l -> l.replaceFirst(SEVERITY, ": X["))
              .anyMatch(l -> l.startsWith(mistake.expected()));
      if (!found) {
        elsewhere.add(
            mistake + "\n  at " + mistake.expected() + "\n  " + String.join("\n  ", reported));
      }
    }
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void thereAreMistakesOfAllKinds() {
    long count = 0;
    for (String name :
        List.of(
            "front-matter.txt",
            "claims.txt",
            "config.txt",
            "markdown.txt",
            "files.txt",
            "parts.txt")) {
      count += PlacedMistake.in(name).size();
    }
    assertThat(count).isGreaterThan(200);
  }
}
