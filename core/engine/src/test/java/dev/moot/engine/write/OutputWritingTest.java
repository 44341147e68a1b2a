package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
    staged = site.resolve("._site.moot-staging/files");
  }

  private OutputWriting begin() throws IOException, RefusedException {
    return new OutputWriter(site, output).begin(() -> false, () -> {});
  }

  private WriteReport write(Map<String, String> files) throws IOException, RefusedException {
    try (OutputWriting writing = begin()) {
      files.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      return writing.finish();
    }
  }

  @Test
  void aFileIsStagedAsSoonAsItIsAddedIfItDiffers() throws Exception {
    write(Map.of("a.html", "a", "b.html", "b"));
    try (OutputWriting writing = begin()) {
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
    write(Map.of("a.html", "a", "b.html", "b"));
    Map<String, String> before = Disks.files(output);
    AtomicBoolean error = new AtomicBoolean();
    try (OutputWriting writing = new OutputWriter(site, output).begin(error::get, () -> {})) {
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
    OutputWriting writing = begin();
    writing.add(OutputFile.text("a.html", "a"));
    writing.finish();
    writing.add(OutputFile.text("late.html", "late"));
    assertThat(writing.keep("a.html", digest("a"))).isFalse();
    writing.close();
    writing.add(OutputFile.text("late.html", "late"));
    assertThat(staged.getParent()).doesNotExist();
    assertThat(output.resolve("late.html")).doesNotExist();
  }

  @Test
  void aFileThatIsKeptStaysInTheList() throws Exception {
    write(Map.of("a.html", "a", "b.html", "b"));
    String list = Files.readString(output.resolve(Manifest.FILE));
    try (OutputWriting writing = begin()) {
      assertThat(writing.keep("a.html", digest("a"))).isTrue();
      writing.add(OutputFile.text("b.html", "b"));
      assertThat(writing.finish()).isEqualTo(new WriteReport(0, 2, 0));
    }
    assertThat(output.resolve(Manifest.FILE)).hasContent(list.strip());
  }

  @Test
  void whatIsNotAsItWasWrittenCannotBeKept() throws Exception {
    Map<String, String> written =
        Map.of("gone", "a", "changed", "b", "folder", "c", "link", "d", "under/link", "e");
    write(written);
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
    try (OutputWriting writing = begin()) {
      for (String path :
          List.of("gone", "changed", "folder", "link", "under/link", "foreign", "never", "../x")) {
        assertThat(writing.keep(path, digest(written.getOrDefault(path, "mine"))))
            .as(path)
            .isFalse();
      }
    }
  }

  @Test
  void whatAnotherBuildWroteInItsPlaceCannotBeKept() throws Exception {
    write(Map.of("a.html", "a"));
    write(Map.of("a.html", "b"));
    try (OutputWriting writing = begin()) {
      assertThat(writing.keep("a.html", digest("a"))).isFalse();
      assertThat(writing.keep("a.html", digest("b"))).isTrue();
    }
  }

  @Test
  void aForeignFileInTheWayIsFoundAtTheEndAndTheFirstIsNamed() throws Exception {
    write(Map.of("m.html", "m"));
    Files.writeString(output.resolve("b.html"), "mine");
    Files.writeString(output.resolve("c"), "mine");
    Files.writeString(output.resolve("z.html"), "mine");
    Map<String, String> before = Disks.files(output);
    try (OutputWriting writing = begin()) {
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
    write(Map.of("a.html", "a"));
    Map<String, String> before = Disks.files(output);
    try (OutputWriting writing = begin()) {
      writing.add(OutputFile.text("a.html", "new"));
      writing.add(OutputFile.copy("pic.png", Root.ofSite(site).file("assets/pic.png")));
      assertThatThrownBy(writing::finish).isInstanceOf(IOException.class);
    }
    assertThat(Disks.files(output)).isEqualTo(before);
    assertThat(staged.getParent()).doesNotExist();
  }

  @Test
  void anyNumberOfThreadsAdd() throws Exception {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 800; i++) {
      files.put("d" + i % 7 + "/e" + i % 31 + "/" + i + ".html", "text " + i);
    }
    List<Callable<Boolean>> work = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (OutputWriting writing = begin()) {
      files.forEach(
          (path, text) ->
              work.add(
                  () -> {
                    writing.add(OutputFile.text(path, text));
                    return true;
                  }));
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
      assertThat(writing.finish()).isEqualTo(new WriteReport(800, 0, 0));
    } finally {
      threads.shutdown();
    }
    Map<String, String> written = Disks.files(output);
    written.remove(Manifest.FILE);
    assertThat(written).isEqualTo(files);
  }

  @Test
  void whatIsKeptOrAddedInAnyOrderIsAsIfAllWereWritten() throws Exception {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      Disks.clear(site);
      write(some(random));
      disturb(random);
      Map<String, String> wanted = some(random);
      List<String> order = new ArrayList<>(wanted.keySet());
      Collections.shuffle(order, random);
      try (OutputWriting writing = begin()) {
        for (String path : order) {
          boolean same = wanted.get(path).equals(content(path));
          if (!(same && random.nextBoolean() && writing.keep(path, digest(wanted.get(path))))
              || random.nextInt(5) == 0) {
            writing.add(OutputFile.text(path, wanted.get(path)));
          }
        }
        writing.finish();
      }
      Map<String, String> kept = Disks.files(output);
      Disks.clear(site);
      write(wanted);
      assertThat(kept).as("seed " + seed).isEqualTo(Disks.files(output));
    }
  }

  private static Map<String, String> some(Random random) {
    Map<String, String> files = new TreeMap<>();
    for (String path : List.of("a", "b.html", "c/d", "c/e", "f/g/h", "f/i", "index.html")) {
      if (random.nextInt(3) > 0) {
        files.put(path, "text " + random.nextInt(2));
      }
    }
    return files;
  }

  /** Changes files, and takes some away. */
  private void disturb(Random random) throws IOException {
    for (String path : Disks.files(output).keySet()) {
      if (!path.equals(Manifest.FILE) && random.nextInt(4) == 0) {
        Files.delete(output.resolve(path));
      }
    }
  }

  private String content(String path) throws IOException {
    Path file = output.resolve(path);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  @Test
  void onlyOneBuildWritesAtATime() throws Exception {
    OutputWriting first = begin();
    assertThatThrownBy(this::begin)
        .isInstanceOf(RefusedException.class)
        .hasMessage("another build of this site is running");
    first.close();
    begin().close();
  }

  private static Digest digest(String text) {
    return SipHash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
