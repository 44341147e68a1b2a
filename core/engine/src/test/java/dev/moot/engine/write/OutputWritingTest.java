package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are staged as they come in, and the output is touched at the end or not at all. */
class OutputWritingTest {

  @TempDir Path folder;
  private Path site;
  private Path output;
  private Path staged;
  private KeptWriting kept;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
    staged = site.resolve("._site.moot-staging/files");
    kept = new KeptWriting(site, output);
  }

  @Test
  void aFileIsStagedAsSoonAsItIsAddedIfItDiffers() throws Exception {
    kept.write(Map.of("a.html", "a", "b.html", "b"));
    try (OutputWriting writing = kept.begin()) {
      writing.add(OutputFile.text("a.html", "a"));
      writing.add(OutputFile.text("b.html", "new"));
      assertThat(Disks.files(staged)).isEqualTo(Map.of("b.html", "new"));
      assertThat(output.resolve("b.html")).hasContent("b");
      writing.finish();
    }
    assertThat(output.resolve("b.html")).hasContent("new");
  }

  @Test
  void anErrorFoundLateLeavesTheOutputAsItWasAndNothingStaged() throws Exception {
    kept.write(Map.of("a.html", "a", "b.html", "b"));
    Map<String, String> before = Disks.files(output);
    AtomicBoolean error = new AtomicBoolean();
    try (OutputWriting writing =
        new OutputWriter(site, "Tea", output).begin(KnownOutput.NOTHING, error::get, () -> {})) {
      writing.add(OutputFile.text("a.html", "new"));
      error.set(true);
      writing.add(OutputFile.text("b.html", "new"));
      assertThat(Disks.files(staged)).containsOnlyKeys("a.html");
    }
    assertThat(Disks.files(output)).isEqualTo(before);
    assertThat(staged.getParent()).doesNotExist();
  }

  @Test
  void whatComesAfterTheEndIsLeft() throws Exception {
    OutputWriting writing = kept.begin();
    writing.add(OutputFile.text("a.html", "a"));
    writing.finish();
    writing.add(OutputFile.text("late.html", "late"));
    assertThat(writing.keep("a.html", KeptWriting.digest("a"))).isFalse();
    writing.close();
    writing.add(OutputFile.text("late.html", "late"));
    assertThat(staged.getParent()).doesNotExist();
    assertThat(output.resolve("late.html")).doesNotExist();
  }

  @Test
  void aFileThatIsKeptStaysInTheList() throws Exception {
    kept.write(Map.of("a.html", "a", "b.html", "b"));
    String list = Files.readString(output.resolve(Manifest.FILE));
    try (OutputWriting writing = kept.begin()) {
      assertThat(writing.keep("a.html", KeptWriting.digest("a"))).isTrue();
      assertThat(writing.kept("a.html").orElseThrow().bytes().orElseThrow())
          .asString()
          .isEqualTo("a");
      assertThat(writing.keep("b.html", KeptWriting.digest("a")))
          .as("it has another digest")
          .isFalse();
      writing.add(OutputFile.text("b.html", "b"));
      assertThat(kept.finish(writing)).isEqualTo(new WriteReport(0, 2, 0));
    }
    assertThat(output.resolve(Manifest.FILE)).hasContent(list.strip());
  }

  @Test
  void whatIsNotAsItWasWrittenCannotBeKept() throws Exception {
    Map<String, String> written =
        Map.of("gone", "a", "changed", "b", "folder", "c", "link", "d", "under/link", "e");
    kept.write(written);
    Files.delete(output.resolve("gone"));
    Files.writeString(output.resolve("changed"), "B");
    Files.delete(output.resolve("folder"));
    Files.createDirectory(output.resolve("folder"));
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.move(output.resolve("link"), elsewhere.resolve("link"));
    Files.createSymbolicLink(output.resolve("link"), elsewhere.resolve("link"));
    Files.delete(output.resolve("under/link"));
    Files.delete(output.resolve("under"));
    Files.writeString(elsewhere.resolve("link"), "e");
    Files.createSymbolicLink(output.resolve("under"), elsewhere);
    Files.writeString(output.resolve("foreign"), "mine");
    try (OutputWriting writing = kept.begin()) {
      for (String path :
          List.of("gone", "changed", "folder", "link", "under/link", "foreign", "never", "../x")) {
        assertThat(writing.keep(path, KeptWriting.digest(written.getOrDefault(path, "mine"))))
            .as(path)
            .isFalse();
      }
    }
  }

  @Test
  void aForeignFileInTheWayIsFoundAtTheEndAndTheFirstIsNamed() throws Exception {
    kept.write(Map.of("m.html", "m"));
    Files.writeString(output.resolve("b.html"), "mine");
    Files.writeString(output.resolve("c"), "mine");
    Files.writeString(output.resolve("z.html"), "mine");
    Map<String, String> before = Disks.files(output);
    try (OutputWriting writing = kept.begin()) {
      for (String path : List.of("z.html", "c/d", "m.html", "b.html", "a.html")) {
        writing.add(OutputFile.text(path, "new"));
      }
      assertThatThrownBy(writing::finish)
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("b.html is in the way");
    }
    assertThat(Disks.files(output)).isEqualTo(before);
    assertThat(staged.getParent()).doesNotExist();
  }

  @Test
  void aFileToCopyThatIsGoneIsSaidAtTheEnd() throws Exception {
    kept.write(Map.of("a.html", "a"));
    Map<String, String> before = Disks.files(output);
    try (OutputWriting writing = kept.begin()) {
      writing.add(OutputFile.text("a.html", "new"));
      writing.add(OutputFile.copy("pic.png", Root.ofSite(site).file("assets/pic.png")));
      assertThat(writing.unreadable()).containsExactly("assets/pic.png");
      assertThatThrownBy(writing::finish).isInstanceOf(IOException.class);
    }
    assertThat(Disks.files(output)).isEqualTo(before);
    assertThat(staged.getParent()).doesNotExist();
  }

  @Test
  void onlyOneBuildWritesAtATime() throws Exception {
    OutputWriting first = kept.begin();
    assertThatThrownBy(kept::begin)
        .isInstanceOf(RefusedException.class)
        .hasMessage("another build of this site is running");
    first.close();
    kept.begin().close();
  }
}
