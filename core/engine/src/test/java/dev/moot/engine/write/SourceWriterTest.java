package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWriterTest {

  private static final List<SourceWriter.Change> CHANGES =
      List.of(
          new SourceWriter.Change("a.md", "old a", "new a"),
          new SourceWriter.Change("b/c.md", "old c", "new c"));

  @TempDir Path site;

  private void make() throws IOException {
    Files.createDirectories(site.resolve("b"));
    Files.writeString(site.resolve("a.md"), "old a");
    Files.writeString(site.resolve("b/c.md"), "\uFEFFold c");
  }

  @Test
  void allFilesGetTheirTextsAndKeepTheirMarks() throws IOException, RefusedException {
    make();
    new SourceWriter(site).write(CHANGES);
    assertThat(site.resolve("a.md")).hasContent("new a");
    assertThat(site.resolve("b/c.md")).hasContent("\uFEFFnew c");
    assertThat(site.resolve(".moot/rename")).doesNotExist();
  }

  @Test
  void aLinkStaysALink() throws IOException, RefusedException {
    make();
    Files.createSymbolicLink(site.resolve("d.md"), Path.of("a.md"));
    new SourceWriter(site)
        .write(List.of(new SourceWriter.Change("d.md", "old a", "through the link")));
    assertThat(site.resolve("d.md")).isSymbolicLink();
    assertThat(site.resolve("a.md")).hasContent("through the link");
  }

  @Test
  void aFileThatSaysSomethingElseByNowIsNotOverwritten() throws IOException, RefusedException {
    make();
    Files.writeString(site.resolve("b/c.md"), "edited");
    assertThatThrownBy(() -> new SourceWriter(site).write(CHANGES))
        .isInstanceOf(RefusedException.class)
        .hasMessage("b/c.md was changed by something else meanwhile");
    assertThat(site.resolve("a.md")).hasContent("old a");
    assertThat(site.resolve("b/c.md")).hasContent("edited");
  }

  @Test
  void whateverStepFailsNoFileIsChanged() throws IOException, RefusedException {
    // A folder, two texts, four of the journal, two moves: what comes then is clearing up.
    for (int step = 1; step <= 9; step++) {
      make();
      SourceWriter writer = new SourceWriter(site, new RefusingDisk(step));
      assertThatThrownBy(() -> writer.write(CHANGES)).as("step " + step).hasMessage("refused");
      assertThat(site.resolve("a.md")).as("step " + step).hasContent("old a");
      assertThat(site.resolve("b/c.md")).as("step " + step).hasContent("\uFEFFold c");
    }
  }

  @Test
  void afterAFailureTheNextTryWorks() throws IOException, RefusedException {
    make();
    SourceWriter writer = new SourceWriter(site, new RefusingDisk(9));
    assertThatThrownBy(() -> writer.write(CHANGES)).isInstanceOf(IOException.class);
    new SourceWriter(site).write(CHANGES);
    assertThat(site.resolve("b/c.md")).hasContent("\uFEFFnew c");
  }

  @Test
  void whereverItIsKilledTheNextCommandFindsAllOrNothing() throws Exception {
    int old = 0;
    int all = 0;
    boolean cutOff = true;
    for (int step = 1; cutOff; step++) {
      make();
      try {
        new SourceWriter(site, new CutOffDisk(step)).write(CHANGES);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        new SourceWriter(site).finishEarlier();
      }
      String first = Files.readString(site.resolve("a.md"));
      assertThat(site.resolve("b/c.md"))
          .as("cut off at step " + step)
          .hasContent("\uFEFF" + first.replace('a', 'c'));
      old += first.equals("old a") ? 1 : 0;
      all += first.equals("new a") ? 1 : 0;
    }
    // A folder, two texts, three of the journal: from the fourth on it is there.
    assertThat(old).isEqualTo(6);
    assertThat(all).isGreaterThan(6);
  }
}
