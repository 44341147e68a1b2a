package dev.moot.dist.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits and clean builds find each kind of question that is not noted: the tests of them can fail.
 */
class PlantedHolesTest {

  private static final long SEEDS = 8;

  @TempDir private Path temp;

  @Test
  void everyKindThatIsNotNotedShowsAsAStalePage() throws Exception {
    PlantedHoles holes = new PlantedHoles(temp);
    for (long seed = 1; seed <= SEEDS && !isDone(holes); seed++) {
      holes.look(seed, edits(seed));
    }

    assertThat(holes.asked()).hasSizeGreaterThan(25);
    assertThat(holes.found()).isEqualTo(holes.asked());
    assertThat(holes.alone()).hasSizeGreaterThan(6);
  }

  private static boolean isDone(PlantedHoles holes) {
    return !holes.asked().isEmpty() && holes.found().equals(holes.asked());
  }

  /** Those that do not make everything anew, twice each. */
  private static List<String> edits(long seed) {
    List<String> edits = new ArrayList<>(EditedSite.kinds());
    edits.removeIf(e -> e.matches(".*(moot\\.yaml|theme|plugin|layout|partial|head|message).*"));
    edits.addAll(List.copyOf(edits));
    Collections.shuffle(edits, new Random(seed));
    return edits;
  }
}
