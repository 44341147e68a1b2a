package dev.moot.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource({
    "3f2a1b9c4, moot 1.2.3 (3f2a1b9c4)",
    "3f2a1b9c4-dirty, moot 1.2.3 (3f2a1b9c4-dirty)",
    "'', moot 1.2.3",
    "${moot.commit}, moot 1.2.3",
    "fatal: not a git repository, moot 1.2.3"
  })
  void theCommitIsSaidWhereTheBuildKnewIt(String commit, String words) {
    Properties written = new Properties();
    written.setProperty("version", "1.2.3");
    written.setProperty("commit", commit);

    assertThat(Version.words(written)).isEqualTo(words);
  }
}
