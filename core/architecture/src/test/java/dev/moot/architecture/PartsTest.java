package dev.moot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.moot.architecture.sample.high.Roof;
import dev.moot.architecture.sample.low.Ground;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules see. */
class PartsTest {

  private static final String ROOT = "dev.moot.architecture.sample";

  private final JavaClasses house = new ClassFileImporter().importClasses(Roof.class, Ground.class);

  @Test
  void anArrowThatIsNotInTheTableIsReportedWithItsReasonAndItsLine() {
    Parts parts = Parts.below(ROOT).part("low", "", "stands on nothing").part("high", "", "floats");
    assertThat(parts.wrongArrows(house))
        .singleElement()
        .asString()
        .startsWith("high may not use low (floats)")
        .contains("Roof.java");
  }

  @Test
  void anArrowThatNothingNeedsIsReported() {
    Parts parts = Parts.below(ROOT).part("low", "high", "hangs").part("high", "low", "stands");
    assertThat(parts.wrongArrows(house)).isEmpty();
    assertThat(parts.idleArrows(house)).containsExactly("low -> high");
  }

  @Test
  void allMayUseALeaf() {
    Parts parts = Parts.below(ROOT).leaf("low", "stands on nothing").part("high", "", "stands");
    assertThat(parts.wrongArrows(house)).isEmpty();
    assertThat(parts.found(house)).isEqualTo(parts.names());
  }

  @Test
  void aLibraryOutsideItsHomeIsReported() {
    Homes homes =
        Homes.none()
            .only("java.util", List.of(ROOT + ".high"), "a home")
            .nowhere(ROOT + ".low", "nobody's")
            .notIn(ROOT + ".high", "java.util", "nor here")
            .only("java.sql", List.of(ROOT), "of no use");
    assertThat(homes.wrongUses(house))
        .hasSizeGreaterThanOrEqualTo(2)
        .anyMatch(w -> w.startsWith(ROOT + ".low is not for all (nobody's)"))
        .anyMatch(w -> w.startsWith("java.util is not for all (nor here)"))
        .noneMatch(w -> w.contains("a home"));
    assertThat(homes.unused(house)).containsExactly("java.sql");
  }

  @Test
  void whatIsAskedOfTheMachineIsSeen() {
    assertThat(MachineCalls.of(house)).hasSize(2);
    assertThat(MachineCalls.printing(house)).hasSize(1);
    assertThat(MachineCalls.count(house)).isGreaterThan(3);
  }

  @Test
  void aRingIsSeen() {
    Map<String, Set<String>> uses =
        Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"));
    assertThat(Rings.of(uses).members()).containsExactly("a", "b", "c");
    assertThat(Rings.of(house).members()).isEmpty();
  }

  @Test
  void aCrowdIsMoreThanThirtyFilesAndItsMap(@TempDir Path folder) throws IOException {
    Path crowd = Files.createDirectories(folder.resolve("a/b"));
    for (int i = 0; i < 31; i++) {
      Files.createFile(crowd.resolve("C" + i + ".java"));
    }
    Files.createFile(folder.resolve("a/A.java"));
    Files.createFile(crowd.resolve("package-info.java"));
    assertThat(Sources.in(folder).crowded()).containsExactly(Map.entry("a.b", 31L));
    assertThat(Sources.in(folder).withoutMap()).containsExactly("a");
  }
}
