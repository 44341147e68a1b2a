package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.render.output.OutputFile;
import java.io.IOException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In whatever order and from whatever threads files come in, the output is the same. */
class AnyWritingTest {

  @TempDir Path folder;
  private Path site;
  private Path output;
  private KeptWriting kept;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
    kept = new KeptWriting(site, output);
  }

  @Test
  void anyNumberOfThreadsAdd() throws Exception {
    Map<String, String> files = new TreeMap<>();
    for (int i = 0; i < 800; i++) {
      files.put("d" + i % 7 + "/e" + i % 31 + "/" + i + ".html", "text " + i);
    }
    List<Callable<Boolean>> work = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (OutputWriting writing = kept.begin()) {
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
      assertThat(kept.finish(writing)).isEqualTo(new WriteReport(800, 0, 0));
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
      kept.write(last);
      if (random.nextBoolean()) {
        kept.write(last); // and found them as they were
      }
      disturb(random);
      Map<String, String> wanted = some(random);
      List<String> order = new ArrayList<>(wanted.keySet());
      Collections.shuffle(order, random);
      try (OutputWriting writing = kept.begin()) {
        for (String path : order) {
          boolean same = wanted.get(path).equals(last.get(path));
          if (!(same
                  && random.nextInt(4) > 0
                  && writing.keep(path, KeptWriting.digest(last.get(path))))
              || random.nextInt(5) == 0) {
            writing.add(OutputFile.text(path, wanted.get(path)));
          }
        }
        kept.finish(writing);
      }
      Map<String, String> left = new TreeMap<>(Disks.files(output));
      last.keySet().stream().filter(p -> !wanted.containsKey(p)).forEach(left::remove);
      Path twin = Files.createDirectories(folder.resolve("twin-" + seed));
      try (OutputWriting writing = new KeptWriting(twin, twin.resolve("out")).begin()) {
        wanted.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
        writing.finish();
      }
      assertThat(left).as("seed " + seed).isEqualTo(Disks.files(twin.resolve("out")));
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

  private static void tamper(Path file, String text) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    assertThat(text).hasSize((int) Files.size(file));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, before);
  }
}
