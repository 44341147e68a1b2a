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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a write changes of what it finds, and what it lets be. */
class OutputWriterTest {

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
  void onlyWhatChangedIsWrittenAndWhatIsGoneDeleted() throws Exception {
    assertThat(written.write(WrittenSite.OLD)).isEqualTo(new WriteReport(3, 0, 0));
    assertThat(written.write(WrittenSite.NEW)).isEqualTo(new WriteReport(3, 1, 1));
    assertThat(written.files()).isEqualTo(WrittenSite.NEW);
    assertThat(output.resolve("posts/b")).doesNotExist();
    assertThat(written.write(WrittenSite.NEW)).isEqualTo(new WriteReport(0, 4, 0));
  }

  @Test
  void nothingIsLeftBeside() throws Exception {
    Files.writeString(site.resolve("moot.yaml"), "title: A\n");
    written.write(WrittenSite.OLD);
    try (Stream<Path> list = Files.list(site)) {
      assertThat(list.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("moot.yaml", "_site", ".moot");
    }
  }

  @Test
  void whatSomebodyPutsThereMeanwhileIsNotReplaced() throws Exception {
    try (OutputWriting writing =
        written.writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("index.html", "new"));
      Files.createDirectories(output);
      Files.writeString(output.resolve("mine"), "mine");
      assertThatThrownBy(writing::finish).isInstanceOf(RefusedException.class);
    }
    assertThat(written.files()).isEqualTo(Map.of("mine", "mine"));
    Files.delete(output.resolve("mine"));
    written.write(WrittenSite.OLD);
    try (OutputWriting writing =
        written.writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("c.css", "new"));
      Files.writeString(output.resolve("c.css"), "mine");
      assertThatThrownBy(writing::finish).isInstanceOf(RefusedException.class);
    }
    assertThat(written.files()).containsEntry("c.css", "mine").containsEntry("index.html", "old");
  }

  @Test
  void aFolderThatSomebodyMakesMeanwhileIsWrittenInto() throws Exception {
    try (OutputWriting writing =
        written.writer().begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      writing.add(OutputFile.text("a/index.html", "new"));
      Files.createDirectories(output);
      writing.finish();
    }
    assertThat(written.files()).isEqualTo(Map.of("a/index.html", "new"));
  }

  @Test
  void aFolderWithForeignFilesIsNotReplacedByAFile() throws Exception {
    written.write(Map.of("assets/a/b", "b"));
    Files.writeString(output.resolve("assets/a/mine"), "mine");
    assertThatThrownBy(() -> written.write(Map.of("assets/a", "a")))
        .isInstanceOf(RefusedException.class);
    assertThat(written.files()).isEqualTo(Map.of("assets/a/b", "b", "assets/a/mine", "mine"));
  }

  @Test
  void aForeignFileIsNotReplacedByAFolder() throws Exception {
    written.write(WrittenSite.OLD);
    Files.writeString(output.resolve("mine"), "mine");
    assertThatThrownBy(() -> written.write(Map.of("mine/a", "a")))
        .isInstanceOf(RefusedException.class);
    assertThat(written.files()).containsEntry("mine", "mine").containsEntry("index.html", "old");
  }

  @Test
  void aNameThatChangedInCaseAloneIsNotDeletedWhereCaseDoesNotCount() throws Exception {
    written.write(Map.of("Logo.png", "logo"));
    // What a file system that ignores case does: one file by both names.
    Files.createLink(output.resolve("logo.png"), output.resolve("Logo.png"));
    assertThat(written.write(Map.of("logo.png", "logo"))).isEqualTo(new WriteReport(0, 1, 0));
    assertThat(written.files()).containsEntry("logo.png", "logo");
  }

  @Test
  void aFolderWithForeignFilesIsRefused() throws Exception {
    Files.createDirectories(output);
    Files.writeString(output.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> written.write(WrittenSite.NEW)).isInstanceOf(RefusedException.class);
    assertThat(written.files()).isEqualTo(Map.of("notes.txt", "mine"));
  }

  @Test
  void aForeignFileInTheWayIsRefusedAndNothingWritten() throws Exception {
    written.write(WrittenSite.OLD);
    Files.writeString(output.resolve("feed.xml"), "mine");
    assertThatThrownBy(() -> written.write(WrittenSite.NEW)).isInstanceOf(RefusedException.class);
    assertThat(written.files())
        .containsEntry("feed.xml", "mine")
        .containsEntry("index.html", "old");
  }

  @Test
  void aForeignFileElsewhereStays() throws Exception {
    written.write(WrittenSite.OLD);
    Files.writeString(output.resolve("posts/b/CNAME"), "mine");
    written.write(WrittenSite.NEW);
    assertThat(written.files())
        .containsEntry("posts/b/CNAME", "mine")
        .hasSize(WrittenSite.NEW.size() + 1);
  }

  @Test
  void whatSomebodyChangedIsNotDeleted() throws Exception {
    written.write(WrittenSite.OLD);
    Files.writeString(output.resolve("posts/b/index.html"), "changed by hand");
    written.write(WrittenSite.NEW);
    assertThat(written.files()).containsEntry("posts/b/index.html", "changed by hand");
  }

  @Test
  void aManifestThatLeadsOutDeletesNothing() throws Exception {
    written.write(WrittenSite.OLD);
    Path victim = Files.writeString(site.resolve("moot.yaml"), "title: T");
    String hash = SipHash.of("title: T".getBytes(StandardCharsets.UTF_8)).hex();
    Files.writeString(output.resolve(Manifest.FILE), hash + " ../moot.yaml\n");
    written.write(Map.of("x.html", "x"));
    assertThat(victim).hasContent("title: T");
  }

  @Test
  void linksInTheOutputAreNotFollowed() throws Exception {
    written.write(Map.of("index.html", "old"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("own.txt"), "mine");
    Files.createSymbolicLink(output.resolve("posts"), elsewhere);
    assertThatThrownBy(() -> written.write(WrittenSite.NEW)).isInstanceOf(RefusedException.class);
    assertThat(Disks.files(elsewhere)).isEqualTo(Map.of("own.txt", "mine"));
  }

  @Test
  void whatIsBehindALinkIsNotDeleted() throws Exception {
    written.write(WrittenSite.OLD);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(output.resolve("posts"), elsewhere);
    Files.createSymbolicLink(output.resolve("posts"), elsewhere);
    written.write(Map.of("index.html", "new"));
    assertThat(Disks.files(elsewhere)).hasSize(2);
  }

  @Test
  void foldersThatWouldPutTheSiteAtRiskAreRefused() throws Exception {
    Files.createDirectories(site.resolve("posts"));
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), site);
    for (Path bad :
        List.of(site, folder, site.resolve("posts/x"), site.resolve(".moot"), file, link)) {
      assertThatThrownBy(() -> new OutputWriter(site, "Tea", bad).check())
          .as(bad.toString())
          .isInstanceOf(RefusedException.class);
    }
  }
}
