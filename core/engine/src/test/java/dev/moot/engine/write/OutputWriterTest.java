package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

  private static final Map<String, String> OLD =
      Map.of("index.html", "old", "posts/a/index.html", "a", "posts/b/index.html", "gone soon");
  private static final Map<String, String> NEW =
      Map.of("index.html", "new", "posts/a/index.html", "a", "c.css", "c", "feed.xml", "f");

  @TempDir Path folder;
  private Path site;
  private Path output;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
  }

  private OutputWriter writer() {
    return new OutputWriter(site, output);
  }

  private WriteReport write(Map<String, String> files) throws IOException, RefusedException {
    writer().check();
    return write(writer(), files);
  }

  private static WriteReport write(OutputWriter writer, Map<String, String> files)
      throws IOException, RefusedException {
    try (OutputWriting writing = writer.begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      new TreeMap<>(files).forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      return writing.finish();
    }
  }

  /** What lies in the output folder, but for the manifest. */
  private Map<String, String> written() throws IOException {
    Map<String, String> files = new TreeMap<>(Disks.files(output));
    files.remove(Manifest.FILE);
    return files;
  }

  @Test
  void onlyWhatChangedIsWrittenAndWhatIsGoneDeleted() throws Exception {
    assertThat(write(OLD)).isEqualTo(new WriteReport(3, 0, 0));
    assertThat(write(NEW)).isEqualTo(new WriteReport(3, 1, 1));
    assertThat(written()).isEqualTo(NEW);
    assertThat(output.resolve("posts/b")).doesNotExist();
    assertThat(write(NEW)).isEqualTo(new WriteReport(0, 4, 0));
  }

  @Test
  void nothingIsLeftBeside() throws Exception {
    write(OLD);
    try (Stream<Path> list = Files.list(site)) {
      assertThat(list.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("_site", ".moot");
    }
  }

  @Test
  void aWriteCutOffAtAnyStepLeavesWholeFilesAndTheNextOneFinishes() throws Exception {
    int steps = 0;
    boolean cutOff = true;
    while (cutOff) {
      Disks.clear(site);
      write(OLD);
      CutOffDisk disk = new CutOffDisk(++steps);
      try {
        write(new OutputWriter(site, output, disk), NEW);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        assertEveryFileIsOldOrNew();
      }
      write(NEW);
      assertThat(written()).as("cut off at step " + steps).isEqualTo(NEW);
      assertThat(site.resolve("._site.moot-staging")).doesNotExist();
    }
    assertThat(steps).isGreaterThan(10);
  }

  private void assertEveryFileIsOldOrNew() throws IOException {
    for (Map.Entry<String, String> file : written().entrySet()) {
      assertThat(file.getValue()).isIn(OLD.get(file.getKey()), NEW.get(file.getKey()));
    }
    assertThat(written()).containsKeys("index.html", "posts/a/index.html");
  }

  @Test
  void aFirstWriteCutOffAtAnyStepLeavesNothingOrAll() throws Exception {
    boolean cutOff = true;
    for (int step = 1; cutOff; step++) {
      Disks.clear(site);
      try {
        write(new OutputWriter(site, output, new CutOffDisk(step)), NEW);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        if (Files.exists(output)) {
          assertThat(written()).isEqualTo(NEW);
        }
      }
      write(NEW);
      assertThat(written()).as("cut off at step " + step).isEqualTo(NEW);
      assertThat(site.resolve("._site.moot-staging")).doesNotExist();
    }
  }

  @Test
  void whatSomebodyPutsThereMeanwhileIsNotReplaced() throws Exception {
    try (OutputWriting writing = writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("index.html", "new"));
      Files.createDirectories(output);
      Files.writeString(output.resolve("mine"), "mine");
      assertThatThrownBy(writing::finish).isInstanceOf(RefusedException.class);
    }
    assertThat(written()).isEqualTo(Map.of("mine", "mine"));
    Files.delete(output.resolve("mine"));
    write(OLD);
    try (OutputWriting writing = writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("c.css", "new"));
      Files.writeString(output.resolve("c.css"), "mine");
      assertThatThrownBy(writing::finish).isInstanceOf(RefusedException.class);
    }
    assertThat(written()).containsEntry("c.css", "mine").containsEntry("index.html", "old");
  }

  @Test
  void aFolderThatSomebodyMakesMeanwhileIsWrittenInto() throws Exception {
    try (OutputWriting writing = writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("a/index.html", "new"));
      Files.createDirectories(output);
      writing.finish();
    }
    assertThat(written()).isEqualTo(Map.of("a/index.html", "new"));
  }

  @Test
  void theBuildAfterACutOffMayBeOfAnotherSite() throws Exception {
    for (int step = 1; step < 14; step++) {
      Disks.clear(site);
      write(OLD);
      try {
        write(new OutputWriter(site, output, new CutOffDisk(step)), NEW);
      } catch (CutOffDisk.CutOff e) {
        // the next build has other files again
      }
      write(Map.of("index.html", "third"));
      assertThat(written()).as("cut off at step " + step).isEqualTo(Map.of("index.html", "third"));
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
      write(before);
      try {
        write(new OutputWriter(site, output, new CutOffDisk(step)), after);
        cutOff = false;
      } catch (CutOffDisk.CutOff e) {
        // finished by the next write
      }
      write(after);
      assertThat(written()).as("cut off at step " + step).isEqualTo(after);
    }
  }

  @Test
  void aFolderWithForeignFilesIsNotReplacedByAFile() throws Exception {
    write(Map.of("assets/a/b", "b"));
    Files.writeString(output.resolve("assets/a/mine"), "mine");
    assertThatThrownBy(() -> write(Map.of("assets/a", "a"))).isInstanceOf(RefusedException.class);
    assertThat(written()).isEqualTo(Map.of("assets/a/b", "b", "assets/a/mine", "mine"));
  }

  @Test
  void aForeignFileIsNotReplacedByAFolder() throws Exception {
    write(OLD);
    Files.writeString(output.resolve("mine"), "mine");
    assertThatThrownBy(() -> write(Map.of("mine/a", "a"))).isInstanceOf(RefusedException.class);
    assertThat(written()).containsEntry("mine", "mine").containsEntry("index.html", "old");
  }

  @Test
  void aNameThatChangedInCaseAloneIsNotDeletedWhereCaseDoesNotCount() throws Exception {
    write(Map.of("Logo.png", "logo"));
    // What a file system that ignores case does: one file by both names.
    Files.createLink(output.resolve("logo.png"), output.resolve("Logo.png"));
    assertThat(write(Map.of("logo.png", "logo"))).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(written()).containsEntry("logo.png", "logo");
  }

  @Test
  void aFolderWithForeignFilesIsRefused() throws Exception {
    Files.createDirectories(output);
    Files.writeString(output.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> write(NEW)).isInstanceOf(RefusedException.class);
    assertThat(written()).isEqualTo(Map.of("notes.txt", "mine"));
  }

  @Test
  void aForeignFileInTheWayIsRefusedAndNothingWritten() throws Exception {
    write(OLD);
    Files.writeString(output.resolve("feed.xml"), "mine");
    assertThatThrownBy(() -> write(NEW)).isInstanceOf(RefusedException.class);
    assertThat(written()).containsEntry("feed.xml", "mine").containsEntry("index.html", "old");
  }

  @Test
  void aForeignFileElsewhereStays() throws Exception {
    write(OLD);
    Files.writeString(output.resolve("posts/b/CNAME"), "mine");
    write(NEW);
    assertThat(written()).containsEntry("posts/b/CNAME", "mine").hasSize(NEW.size() + 1);
  }

  @Test
  void whatSomebodyChangedIsNotDeleted() throws Exception {
    write(OLD);
    Files.writeString(output.resolve("posts/b/index.html"), "changed by hand");
    write(NEW);
    assertThat(written()).containsEntry("posts/b/index.html", "changed by hand");
  }

  @Test
  void aManifestThatLeadsOutDeletesNothing() throws Exception {
    write(OLD);
    Path victim = Files.writeString(site.resolve("moot.yaml"), "title: T");
    String hash = SipHash.of("title: T".getBytes(StandardCharsets.UTF_8)).hex();
    Files.writeString(output.resolve(Manifest.FILE), hash + " ../moot.yaml\n");
    write(Map.of("x.html", "x"));
    assertThat(victim).hasContent("title: T");
  }

  @Test
  void aJournalThatLeadsOutIsAnErrorAndDeletesNothing() throws Exception {
    write(OLD);
    Path victim = Files.writeString(site.resolve("moot.yaml"), "title: T");
    Path staging = Files.createDirectories(site.resolve("._site.moot-staging"));
    Files.writeString(staging.resolve(Journal.FILE), "delete ../moot.yaml\nend\n");
    assertThatThrownBy(() -> write(NEW)).isInstanceOf(IOException.class);
    assertThat(victim).hasContent("title: T");
  }

  @Test
  void anUnfinishedJournalIsThrownAway() throws Exception {
    write(OLD);
    Path staging = Files.createDirectories(site.resolve("._site.moot-staging"));
    Files.writeString(staging.resolve(Journal.FILE), "delete index.html\n");
    write(OLD);
    assertThat(written()).isEqualTo(OLD);
    assertThat(staging).doesNotExist();
  }

  @Test
  void linksInTheOutputAreNotFollowed() throws Exception {
    write(Map.of("index.html", "old"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("own.txt"), "mine");
    Files.createSymbolicLink(output.resolve("posts"), elsewhere);
    assertThatThrownBy(() -> write(NEW)).isInstanceOf(RefusedException.class);
    assertThat(Disks.files(elsewhere)).isEqualTo(Map.of("own.txt", "mine"));
  }

  @Test
  void whatIsBehindALinkIsNotDeleted() throws Exception {
    write(OLD);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(output.resolve("posts"), elsewhere);
    Files.createSymbolicLink(output.resolve("posts"), elsewhere);
    write(Map.of("index.html", "new"));
    assertThat(Disks.files(elsewhere)).hasSize(2);
  }

  @Test
  void foldersThatWouldPutTheSiteAtRiskAreRefused() throws Exception {
    Files.createDirectories(site.resolve("posts"));
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    for (Path bad :
        List.of(site, folder, site.resolve("posts/x"), site.resolve(".moot"), file, link)) {
      assertThatThrownBy(() -> new OutputWriter(site, bad).check())
          .as(bad.toString())
          .isInstanceOf(RefusedException.class);
    }
  }
}
