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

  private static final int TRIES = 60;

  @TempDir private Path temp;

  static Set<String> kinds() {
    return EditedSite.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfEditChangesFiles(String kind) throws IOException {
    EditedSite site = EditedSite.in(temp, kind.hashCode());
    Set<Path> touched = Set.of();
    for (int i = 0; i < TRIES && touched.isEmpty(); i++) {
      touched = site.only(kind);
    }

    assertThat(touched).as(site.story()).isNotEmpty();
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
