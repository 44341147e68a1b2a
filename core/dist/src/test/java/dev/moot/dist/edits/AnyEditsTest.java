package dev.moot.dist.edits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.BuildOptions;
import dev.moot.engine.pipeline.SiteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done to a site, a build after it is what a clean one would be, and so is the site in
 * memory: the same files, the same words, the same exit code.
 *
 * <p>{@code -Dedits.sequences=300 -Dedits.steps=12} tries more; {@code -Dedits.seed=7} one alone.
 */
class AnyEditsTest {

  private static final int STEPS = Integer.getInteger("edits.steps", 2);

  @TempDir static Path other;

  @BeforeAll
  static void anotherSite() throws IOException {
    EditedSite site = EditedSite.in(other.resolve("site"), 0);
    Outcome.of(BuildOptions.of(SiteOptions.of(site.folder())));
  }

  static LongStream seeds() {
    Long one = Long.getLong("edits.seed");
    return one != null
        ? LongStream.of(one)
        : LongStream.rangeClosed(1, Integer.getInteger("edits.sequences", 10));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void afterAnyEditsABuildIsWhatACleanOneWouldBe(long seed, @TempDir Path temp) throws Exception {
    try (Sequence sequence = new Sequence(temp, seed, other.resolve("site"))) {
      assertThat(sequence.difference(STEPS)).as(sequence.story()).isEmpty();
    }
  }
}
