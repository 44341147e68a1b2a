package dev.moot.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeftOutOfGitTest {

  @Test
  void aListSaysWhatItIsAndNamesEachTextFromItsFolder() {
    assertThat(LeftOutOfGit.of(List.of("a.txt", "a.names.txt")))
        .startsWith("# ")
        .endsWith("\n/a.txt\n/a.names.txt\n");
  }

  @Test
  void whatAWriterHasThereStaysAndNothingIsNamedTwice() {
    assertThat(LeftOutOfGit.with("mine.txt\r\n/a.txt", List.of("a.txt", "b.txt")))
        .isEqualTo("mine.txt\r\n/a.txt\n/b.txt\n");
  }
}
