package dev.moot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Holds a plugin to get on with those that come with Moot, where the tests know where Moot is. */
final class BesideShipped {

  private static final String HOME = "moot.home";

  private BesideShipped() {}

  /** Where the system property says that Moot is. */
  static Optional<Path> home() {
    return Optional.ofNullable(System.getProperty(HOME)).map(Path::of);
  }

  /**
   * @param home where Moot is; where nobody knows that, nothing is looked at
   */
  static void check(SampleSite sample, Optional<Path> home) throws IOException {
    Assumptions.assumeTrue(
        home.isPresent(),
        "the shipped plugins are not here: say where Moot is by `-D" + HOME + "=FOLDER`");
    Path jars = home.get().resolve("plugins");
    TestInstallation all = TestInstallation.ofClassPathAnd(jars, sample.folder().resolve("moot"));
    BuiltSite site = sample.site("beside", SampleSite.PLAIN, SampleSite.URL, all).build();
    assertThat(site.lines())
        .as("what is reported when the plugins that come with Moot are there too")
        .isEmpty();
  }
}
