package dev.moot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.read.SiteFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site is made of is watched, whichever folder it lies in. */
class FileWatchTest {

  @TempDir private Path site;

  static Stream<String> files() {
    return Stream.concat(SiteFiles.FOLDERS.stream().map(f -> f + "/a"), Stream.of("moot.yaml"));
  }

  @ParameterizedTest
  @MethodSource("files")
  @SuppressWarnings("try") // to be open is all that it is for
  void aFileThatIsWrittenIsHeardOf(String name) throws Exception {
    write("_site/a", "");
    Path file = write(name, "before");
    BlockingQueue<Path> heard = new LinkedBlockingQueue<>();
    try (FileWatch ignored = new FileWatch(site, FileWatch.OF_A_SITE, List.of(), heard::add)) {
      write("_site/a", "output");
      write(name, "after");

      assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo(file);
    }
  }

  private Path write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }
}
