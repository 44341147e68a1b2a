package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A write that was cut off at any step leaves whole files, and the next one does the rest. */
class CutOffWriteTest {

  @TempDir Path folder;
  private Path site;
  private Path output;
  private WrittenSite written;

  @BeforeEach
  void makeSite() throws IOException {
    written = WrittenSite.in(folder);
    site = written.site();
    output = written.output();
  }

  @Test
  void aWriteCutOffAtAnyStepLeavesWholeFilesAndTheNextOneFinishes() throws Exception {
    int steps = 0;
    boolean cutOff = true;
    while (cutOff) {
      Disks.clear(site);
      written.write(WrittenSite.OLD);
      CutOffDisk disk = new CutOffDisk(++steps);
      try {
        written.write(disk, WrittenSite.NEW);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        assertEveryFileIsOldOrNew();
      }
      written.write(WrittenSite.NEW);
      assertThat(written.files()).as("cut off at step " + steps).isEqualTo(WrittenSite.NEW);
      assertThat(site.resolve("._site.moot-staging")).doesNotExist();
    }
    assertThat(steps).isGreaterThan(10);
  }

  private void assertEveryFileIsOldOrNew() throws IOException {
    for (Map.Entry<String, String> file : written.files().entrySet()) {
      assertThat(file.getValue())
          .isIn(WrittenSite.OLD.get(file.getKey()), WrittenSite.NEW.get(file.getKey()));
    }
    assertThat(written.files()).containsKeys("index.html", "posts/a/index.html");
  }

  @Test
  void aFirstWriteCutOffAtAnyStepLeavesNothingOrAll() throws Exception {
    boolean cutOff = true;
    for (int step = 1; cutOff; step++) {
      Disks.clear(site);
      try {
        written.write(new CutOffDisk(step), WrittenSite.NEW);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        if (Files.exists(output)) {
          assertThat(written.files()).isEqualTo(WrittenSite.NEW);
        }
      }
      written.write(WrittenSite.NEW);
      assertThat(written.files()).as("cut off at step " + step).isEqualTo(WrittenSite.NEW);
      assertThat(site.resolve("._site.moot-staging")).doesNotExist();
    }
  }

  @Test
  void theBuildAfterACutOffMayBeOfAnotherSite() throws Exception {
    for (int step = 1; step < 14; step++) {
      Disks.clear(site);
      written.write(WrittenSite.OLD);
      try {
        written.write(new CutOffDisk(step), WrittenSite.NEW);
      } catch (CutOffDisk.CutOff e) {
        // the next build has other files again
      }
      written.write(Map.of("index.html", "third"));
      assertThat(written.files())
          .as("cut off at step " + step)
          .isEqualTo(Map.of("index.html", "third"));
    }
  }

  @Test
  void aFileMayTakeThePlaceOfAFolderAndTheOtherWayRound() throws Exception {
    Map<String, String> file = Map.of("assets/a", "file", "assets/z", "z");
    Map<String, String> folder = Map.of("assets/a/b/c", "below", "assets/z", "z");
    assertEveryCutIsMended(file, folder);
    assertEveryCutIsMended(folder, file);
  }

  private void assertEveryCutIsMended(Map<String, String> before, Map<String, String> after)
      throws Exception {
    boolean cutOff = true;
    for (int step = 1; cutOff; step++) {
      Disks.clear(site);
      written.write(before);
      try {
        written.write(new CutOffDisk(step), after);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        // finished by the next write
      }
      written.write(after);
      assertThat(written.files()).as("cut off at step " + step).isEqualTo(after);
    }
  }

  @Test
  void aJournalThatLeadsOutIsAnErrorAndDeletesNothing() throws Exception {
    written.write(WrittenSite.OLD);
    Path victim = Files.writeString(site.resolve("moot.yaml"), "title: T");
    Path staging = Files.createDirectories(site.resolve("._site.moot-staging"));
    Files.writeString(staging.resolve(Journal.FILE), "delete ../moot.yaml\nend\n");
    assertThatThrownBy(() -> written.write(WrittenSite.NEW)).isInstanceOf(IOException.class);
    assertThat(victim).hasContent("title: T");
  }

  @Test
  void anUnfinishedJournalIsThrownAway() throws Exception {
    written.write(WrittenSite.OLD);
    Path staging = Files.createDirectories(site.resolve("._site.moot-staging"));
    Files.writeString(staging.resolve(Journal.FILE), "delete index.html\n");
    written.write(WrittenSite.OLD);
    assertThat(written.files()).isEqualTo(WrittenSite.OLD);
    assertThat(staging).doesNotExist();
  }
}
