package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** What lies there after a kill between the journal and the first move. */
  private void leave(String journal) throws IOException {
    make();
    Path staging = Files.createDirectories(site.resolve(".moot/rename"));
    Files.writeString(staging.resolve("journal"), journal);
    Files.writeString(staging.resolve("old-0"), "old a");
    Files.writeString(staging.resolve("new-0"), "new a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".git/config\nend\n",
        "a/.git/hooks/post-checkout\nend\n",
        ".env\nend\n",
        ".moot/lock\nend\n",
        "../a.md\nend\n",
        "/etc/hosts\nend\n",
        "a.md\0\nend\n",
        "\nend\n",
        "a.md\n",
        "",
      })
  void aJournalThatNoCommandWroteIsNotFollowed(String journal) throws IOException {
    leave(journal);
    Files.createDirectories(site.resolve(".git"));
    Files.writeString(site.resolve(".git/config"), "old a");
    Files.writeString(site.resolve(".env"), "old a");
    assertThatThrownBy(() -> new SourceWriter(site).finishEarlier())
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith(".moot/rename/journal was not written by Moot: ");
    assertThat(site.resolve(".git/config")).hasContent("old a");
    assertThat(site.resolve(".env")).hasContent("old a");
    assertThat(site.resolve("a.md")).hasContent("old a");
  }

  @Test
  void aJournalBehindALinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    leave("a.md\nend\n");
    Files.move(site.resolve(".moot/rename"), elsewhere.resolve("rename"));
    Files.createSymbolicLink(site.resolve(".moot/rename"), elsewhere.resolve("rename"));
    assertThatThrownBy(() -> new SourceWriter(site).finishEarlier())
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> new SourceWriter(site).write(CHANGES))
        .isInstanceOf(RefusedException.class);
    assertThat(site.resolve("a.md")).hasContent("old a");
    assertThat(elsewhere.resolve("rename/new-0")).hasContent("new a");
  }

  @Test
  void whatWasWrittenSinceAKillStays() throws IOException, RefusedException {
    leave("a.md\nend\n");
    Files.writeString(site.resolve("a.md"), "an evening's work");
    assertThatThrownBy(() -> new SourceWriter(site).finishEarlier())
        .isInstanceOf(RefusedException.class)
        .hasMessage("a.md was changed after a command that changes it was cut off");
    assertThat(site.resolve("a.md")).hasContent("an evening's work");
    assertThat(site.resolve(".moot/rename/new-0")).hasContent("new a");

    Files.delete(site.resolve("a.md"));
    assertThatThrownBy(() -> new SourceWriter(site).finishEarlier())
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whatIsSavedBeforeTheLastMoveIsNotLost() throws IOException {
    make();
    Disk saving = new SavingDisk(2, site.resolve("b/c.md"));
    assertThatThrownBy(() -> new SourceWriter(site, saving).write(CHANGES))
        .isInstanceOf(RefusedException.class)
        .hasMessage("b/c.md was changed by something else meanwhile");
    assertThat(site.resolve("a.md")).hasContent("old a");
    assertThat(site.resolve("b/c.md")).hasContent("saved");
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

  /**
   * A disk on which somebody saves {@code file} right after some move.
   *
   * @param after which move that is; the first is that of the journal
   * @param file what is saved
   */
  private record SavingDisk(AtomicInteger after, Path file) implements Disk {

    SavingDisk(int after, Path file) {
      this(new AtomicInteger(after), file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      REAL.move(from, to);
      if (after.decrementAndGet() == 0) {
        Files.writeString(file, "saved");
      }
    }

    @Override
    public void write(Path to, byte[] bytes) throws IOException {
      REAL.write(to, bytes);
    }

    @Override
    public void delete(Path path) throws IOException {
      REAL.delete(path);
    }

    @Override
    public void makeFolders(Path folder) throws IOException {
      REAL.makeFolders(folder);
    }

    @Override
    public void force(Path path) throws IOException {
      REAL.force(path);
    }
  }
}
