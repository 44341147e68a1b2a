package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileWriterTest {

  @TempDir Path temp;

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("posts/a.md", "a");
    texts.put("claims/b.yaml", "b");
    texts.put("moot.yaml", "c");
    return texts;
  }

  @Test
  void allFilesAreThereAndNothingOfTheWorkIs() throws IOException, RefusedException {
    Path site = temp.resolve("deep/site");
    new NewFileWriter(site).write(texts());

    assertThat(Disks.files(site))
        .isEqualTo(Map.of("posts/a.md", "a", "claims/b.yaml", "b", "moot.yaml", "c"));
    assertThat(site.resolve(".moot")).doesNotExist();
  }

  @Test
  void aFileThatIsThereStaysAndSoDoesAllElse() throws IOException {
    Files.createDirectories(temp.resolve("claims"));
    Files.writeString(temp.resolve("claims/b.yaml"), "mine");

    assertThatThrownBy(() -> new NewFileWriter(temp).write(texts()))
        .isInstanceOf(RefusedException.class)
        .hasMessage("there is a claims/b.yaml already");
    assertThat(Disks.files(temp)).isEqualTo(Map.of("claims/b.yaml", "mine"));
  }

  @Test
  void aLinkThatLeadsNowhereIsThereToo() throws IOException {
    Files.createSymbolicLink(temp.resolve("moot.yaml"), temp.resolve("gone"));

    assertThatThrownBy(() -> new NewFileWriter(temp).write(texts()))
        .isInstanceOf(RefusedException.class);
    assertThat(temp.resolve("gone")).doesNotExist();
  }

  @Test
  void whateverStepFailsNothingIsLeftBehind() throws IOException {
    Files.writeString(temp.resolve("README.md"), "mine");
    // Five folders, three texts, three moves.
    for (int step = 1; step <= 11; step++) {
      NewFileWriter writer = new NewFileWriter(temp.resolve("site"), new RefusingDisk(step));
      assertThatThrownBy(() -> writer.write(texts())).as("step " + step).hasMessage("refused");
      assertThat(temp.resolve("site")).as("step " + step).doesNotExist();
    }
    assertThat(Disks.files(temp)).isEqualTo(Map.of("README.md", "mine"));
  }
}
