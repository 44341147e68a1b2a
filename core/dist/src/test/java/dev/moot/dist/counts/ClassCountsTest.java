package dev.moot.dist.counts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.SmallSite;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many classes of Moot and its libraries a run loads: most of what a short one costs. */
class ClassCountsTest {

  @TempDir private Path temp;

  @Test
  void theVersionNeedsTheCommandLineAlone() throws Exception {
    LoadedClasses loaded = LoadedClasses.of(temp, "--version");

    new Cap("classes for --version", 260).holds(loaded.names().size());
    assertThat(loaded.hasAnyOf("freemarker")).as("templates").isFalse();
    assertThat(loaded.hasAnyOf("com.vladsch")).as("Markdown").isFalse();
    assertThat(loaded.hasAnyOf("org.eclipse")).as("git, layout of maps").isFalse();
  }

  @Test
  void anUnchangedSiteNeedsNextToNothing() throws Exception {
    SmallSite site = SmallSite.in(temp.resolve("site"), "").post("tea", "2026-01-05", "", "Green.");
    LoadedClasses.of(temp, "build", site.folder());

    LoadedClasses loaded = LoadedClasses.of(temp, "build", site.folder());

    new Cap("classes for an unchanged site", 20).holds(loaded.names().size());
    assertThat(loaded.hasAnyOf("picocli")).as("the command line").isFalse();
  }

  @Test
  void aSiteOfOnePostNeedsNeitherGitNorMaps() throws Exception {
    SmallSite site = SmallSite.in(temp.resolve("site"), "").post("tea", "2026-01-05", "", "Green.");

    LoadedClasses loaded = LoadedClasses.of(temp, "build", site.folder());

    new Cap("classes for a site of one post", 2300).holds(loaded.names().size());
    assertThat(loaded.hasAnyOf("org.eclipse")).as("git, layout of maps").isFalse();
  }
}
