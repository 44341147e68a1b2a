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
import java.nio.file.attribute.FileTime;
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
import java.util.concurrent.TimeUnit;
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
  private byte[] known = KnownOutput.NOTHING.bytes();

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
    staged = site.resolve("._site.moot-staging/files");
  }

  private OutputWriting begin() throws IOException, RefusedException {
    return begin(site, output);
  }

  /** Begins with what is known of the last writing, long after it. */
  private OutputWriting begin(Path site, Path output) throws IOException, RefusedException {
    return new OutputWriter(site, output, Disk.REAL, OutputWritingTest::later)
        .begin(KnownOutput.of(known), () -> false, () -> {});
  }

  /** A clock that is ahead by an hour, so that whatever was just written counts as old. */
  private static FileClock later(FileClock clock) {
    return () ->
        clock
            .moment()
            .map(
                now ->
                    new FileStamp(
                        now.device(),
                        now.size(),
                        now.inode(),
                        now.modified(),
                        now.changed() + TimeUnit.HOURS.toNanos(1)));
  }

  private WriteReport finish(OutputWriting writing) throws IOException, RefusedException {
    WriteReport report = writing.finish();
    known = writing.left().bytes();
    return report;
  }

  private WriteReport write(Map<String, String> files) throws IOException, RefusedException {
    try (OutputWriting writing = begin()) {
      files.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      return finish(writing);
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
    try (OutputWriting writing =
        new OutputWriter(site, output).begin(KnownOutput.NOTHING, error::get, () -> {})) {
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
      assertThat(writing.kept("a.html").orElseThrow().bytes().orElseThrow())
          .asString()
          .isEqualTo("a");
      assertThat(writing.keep("b.html", digest("a"))).as("it has another digest").isFalse();
      writing.add(OutputFile.text("b.html", "b"));
      assertThat(finish(writing)).isEqualTo(new WriteReport(0, 2, 0));
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
      assertThat(finish(writing)).isEqualTo(new WriteReport(800, 0, 0));
    } finally {
      threads.shutdown();
    }
    Map<String, String> written = Disks.files(output);
    written.remove(Manifest.FILE);
    assertThat(written).isEqualTo(files);
  }

  @Test
  void whatIsKeptOrAddedInAnyOrderIsAsIfAllWereWritten() throws Exception {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Disks.clear(site);
      Map<String, String> last = some(random);
      write(last);
      if (random.nextBoolean()) {
        write(last); // and found them as they were
      }
      disturb(random);
      Map<String, String> wanted = some(random);
      List<String> order = new ArrayList<>(wanted.keySet());
      Collections.shuffle(order, random);
      try (OutputWriting writing = begin()) {
        for (String path : order) {
          boolean same = wanted.get(path).equals(last.get(path));
          if (!(same && random.nextInt(4) > 0 && writing.keep(path, digest(last.get(path))))
              || random.nextInt(5) == 0) {
            writing.add(OutputFile.text(path, wanted.get(path)));
          }
        }
        finish(writing);
      }
      Map<String, String> kept = new TreeMap<>(Disks.files(output));
      last.keySet().stream().filter(p -> !wanted.containsKey(p)).forEach(kept::remove);
      Path twin = Files.createDirectories(folder.resolve("twin-" + seed));
      try (OutputWriting writing = begin(twin, twin.resolve("out"))) {
        wanted.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
        writing.finish();
      }
      assertThat(kept).as("seed " + seed).isEqualTo(Disks.files(twin.resolve("out")));
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

  /** Takes files away, and changes some so that neither size nor time says so. */
  private void disturb(Random random) throws IOException {
    for (String path : Disks.files(output).keySet()) {
      if (!path.equals(Manifest.FILE) && random.nextInt(3) == 0) {
        if (random.nextBoolean()) {
          Files.delete(output.resolve(path));
        } else {
          tamper(output.resolve(path), "text " + random.nextInt(2));
        }
      }
    }
  }

  private static Digest digest(String text) {
    return SipHash.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void tamper(Path file, String text) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    assertThat(text).hasSize((int) Files.size(file));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, before);
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
}
