package dev.moot.dist.edits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.engine.BuildOptions;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sites that are made up: what they have, and what may happen to them. */
class EditedSiteTest {

  private static final int SITES = 5;
  private static final int TRIES = 60;

  @TempDir private Path temp;

  static Set<String> kinds() {
    return EditedSite.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfEditChangesFiles(String kind) throws IOException {
    Set<Path> touched = Set.of();
    // A site may have lost by chance what the edit is of, and then never gets it back.
    for (int i = 0; i < SITES && touched.isEmpty(); i++) {
      EditedSite site = EditedSite.in(temp.resolve("s" + i), kind.hashCode() + i);
      for (int j = 0; j < TRIES && touched.isEmpty(); j++) {
        touched = site.only(kind);
      }
    }

    assertThat(touched).isNotEmpty();
  }

  @Test
  void theSameNumberMakesTheSameSite() throws Exception {
    assertThat(edited("one")).isEqualTo(edited("other"));
  }

  private SortedMap<String, String> edited(String folder) throws Exception {
    EditedSite site = EditedSite.in(temp.resolve(folder), 3);
    for (int i = 0; i < 20; i++) {
      site.next();
    }
    Folder.delete(site.folder().resolve(".git"));
    return Folder.snapshot(site.folder());
  }

  @Test
  void mostOfThemHaveNoErrors() throws Exception {
    long good = 0;
    for (long seed : LongStream.range(1, 9).toArray()) {
      EditedSite site = EditedSite.in(temp.resolve("s" + seed), seed);
      if (Outcome.of(BuildOptions.of(SiteOptions.of(site.folder()))).exit() == 0) {
        good++;
      }
    }

    assertThat(good).isGreaterThan(4);
  }
}
