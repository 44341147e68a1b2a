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

  /** The first whose edits find all of them soon; others are tried when it no longer does. */
  private static final long FIRST_SEED = 6;

  private static final long SEEDS = 8;

  /** A site that has some of everything asks more kinds of questions than this. */
  private static final int ASKED = 30;

  @TempDir private Path temp;

  /** Those after which, on most sites, a page is stale for want of each of most kinds. */
  private static final List<String> FIRST =
      List.of(
          "source",
          "participant name",
          "new claim",
          "debates",
          "correction of a page",
          "delete claim",
          "date",
          "link",
          "new post",
          "renamed claim",
          "translation");

  /** Those that the others want, and have to meet with what a page shows. */
  private static final List<String> OFTEN =
      List.of(
          "undercut", "series", "link", "slug", "picture", "asset gone", "slug", "tags", "slug");

  private static final int TIMES = 6;

  @Test
  void everyKindThatIsNotNotedShowsAsAStalePage() throws Exception {
    PlantedHoles holes = new PlantedHoles(temp);
    for (long i = 0; i < SEEDS && !(holes.isDone() && holes.asked().size() > ASKED); i++) {
      holes.look(FIRST_SEED + i, FIRST, edits(FIRST_SEED + i));
    }

    assertThat(holes.asked()).hasSizeGreaterThan(ASKED);
    assertThat(holes.found()).isEqualTo(holes.asked());
    assertThat(holes.alone()).hasSizeGreaterThan(6);
  }

  /** All that do not make everything anew; those that are wanted often come first. */
  private static List<String> edits(long seed) {
    List<String> edits = new ArrayList<>(EditedSite.kinds());
    edits.removeIf(
        e -> e.matches(".*(moot\\.yaml|theme|plugin|layout|partial|head|message|directive).*"));
    Collections.shuffle(edits, new Random(seed));
    for (int i = 0; i < TIMES; i++) {
      edits.addAll(0, OFTEN);
    }
    return edits;
  }
}
