package dev.moot.engine.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.FileStamp;
import dev.moot.engine.roots.Root;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of the output is believed while the file system vouches for it, and not longer. */
class KnownOutputTest {

  private static final Map<String, String> FILES =
      Map.of("index.html", "home", "posts/a/index.html", "a", "c.css", "c");

  @TempDir Path folder;
  private Path site;
  private Path output;

  @BeforeEach
  void makeSite() throws IOException {
    site = Files.createDirectories(folder.resolve("site"));
    output = site.resolve("_site");
  }

  private OutputWriting begin(KnownOutput known) throws IOException, RefusedException {
    return new OutputWriter(site, "Tea", output, Disk.REAL, KnownOutputTest::later)
        .begin(known, () -> false, () -> {});
  }

  /** A clock that is ahead, so that whatever was just written counts as old. */
  private static FileClock later(FileClock clock) {
    return () -> clock.moment().map(now -> at(now, now.changed() + TimeUnit.HOURS.toNanos(1)));
  }

  private static FileStamp at(FileStamp stamp, long changed) {
    return new FileStamp(stamp.device(), stamp.size(), stamp.inode(), stamp.modified(), changed);
  }

  private KnownOutput write(KnownOutput known, Map<String, String> files) throws Exception {
    try (OutputWriting writing = begin(known)) {
      files.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      writing.finish();
      return writing.left();
    }
  }

  /** Written, and found as it was written. */
  private KnownOutput written() throws Exception {
    return write(write(KnownOutput.NOTHING, FILES), FILES);
  }

  /** {@code known}, which takes the file at {@code path} to hold {@code text}. */
  private KnownOutput mistaken(KnownOutput known, String path, String text) {
    Map<String, KnownFile> files = new HashMap<>();
    FILES.keySet().forEach(p -> files.put(p, known.file(p)));
    KnownFile file = known.file(path);
    files.put(path, new KnownFile(SipHash.of(bytes(text)), file.stamp(), file.source()));
    return new KnownOutput(output.toString(), List.of("Tea"), files);
  }

  private static boolean keeps(OutputWriting writing, String path) {
    return writing.keep(path, SipHash.of(bytes(FILES.get(path))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void tamper(Path file, String text) throws IOException {
    FileTime before = Files.getLastModifiedTime(file);
    assertThat(text).hasSize((int) Files.size(file));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, before);
  }

  @Test
  void aFileThatStandsAsItDidIsNotRead() throws Exception {
    KnownOutput mistaken = mistaken(written(), "index.html", "HOME");
    try (OutputWriting writing = begin(mistaken)) {
      writing.add(OutputFile.text("index.html", "HOME"));
      assertThat(writing.changed()).isZero();
      assertThat(keeps(writing, "index.html")).as("it is thought to hold HOME").isFalse();
      assertThat(writing.keep("index.html", SipHash.of(bytes("HOME")))).isTrue();
    }
  }

  @Test
  void whereNothingIsBelievedEveryFileIsRead() throws Exception {
    KnownOutput mistaken = mistaken(written(), "index.html", "HOME").unproven();
    try (OutputWriting writing = begin(mistaken)) {
      assertThat(writing.keep("index.html", SipHash.of(bytes("HOME")))).isFalse();
      assertThat(keeps(writing, "c.css")).isTrue();
      writing.add(OutputFile.text("index.html", "HOME"));
      assertThat(writing.changed()).isOne();
    }
  }

  @Test
  void aChangeThatKeepsSizeAndTimeIsFound() throws Exception {
    KnownOutput known = written();
    tamper(output.resolve("index.html"), "HOME");
    try (OutputWriting writing = begin(known)) {
      assertThat(keeps(writing, "index.html")).isFalse();
      FILES.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      assertThat(writing.finish()).isEqualTo(new WriteReport(1, 2, 0));
    }
    assertThat(output.resolve("index.html")).hasContent("home");
  }

  @Test
  void whatSomebodyChangedWhileFilesWereMovedIsNotTakenForOurs() throws Exception {
    KnownOutput known;
    try (OutputWriting writing = begin(KnownOutput.NOTHING)) {
      FILES.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      writing.finish();
      Files.writeString(output.resolve("index.html"), "HOME");
      known = writing.left();
    }
    try (OutputWriting writing = begin(known)) {
      assertThat(keeps(writing, "index.html")).isFalse();
      assertThat(keeps(writing, "c.css")).isTrue();
    }
  }

  @Test
  void aFileThatIsTouchedIsReadAndKept() throws Exception {
    KnownOutput known = written();
    Files.setLastModifiedTime(output.resolve("index.html"), FileTime.fromMillis(0));
    try (OutputWriting writing = begin(known)) {
      assertThat(keeps(writing, "index.html")).isTrue();
    }
  }

  @Test
  void aCopyIsMadeAnewWhenItsSourceChanges() throws Exception {
    Path picture = site.resolve("assets/pic.png");
    Files.createDirectories(site.resolve("assets"));
    Files.writeString(picture, "one");
    OutputFile copy = OutputFile.copy("pic.png", Root.ofSite(site).file("assets/pic.png"));
    KnownOutput known = KnownOutput.NOTHING;
    for (int expected : List.of(1, 0, 0)) {
      try (OutputWriting writing = begin(known)) {
        writing.add(copy);
        assertThat(writing.finish().written()).isEqualTo(expected);
        known = writing.left();
      }
    }
    assertThat(known.file("pic.png").source()).isPresent();
    tamper(picture, "two");
    try (OutputWriting writing = begin(known)) {
      writing.add(copy);
      assertThat(writing.finish().written()).isEqualTo(1);
    }
    assertThat(output.resolve("pic.png")).hasContent("two");
  }

  @Test
  void aFileThatIsGoneFromTheSiteIsDeletedOnlyIfItIsStillOurs() throws Exception {
    KnownOutput known = written();
    tamper(output.resolve("index.html"), "mine");
    write(known, Map.of("posts/a/index.html", "a"));
    assertThat(output.resolve("index.html")).hasContent("mine");
    assertThat(output.resolve("c.css")).doesNotExist();
  }

  @Test
  void whatIsKnownOfOneFolderSaysNothingOfAnother() throws Exception {
    KnownOutput mistaken = mistaken(written(), "index.html", "HOME");
    Path other = site.resolve("public");
    Files.move(output, other);
    try (OutputWriting writing =
        new OutputWriter(site, "Tea", other).begin(mistaken, () -> false, () -> {})) {
      assertThat(writing.keep("index.html", SipHash.of(bytes("HOME")))).isFalse();
    }
  }

  @Test
  void itsBytesGiveTheSame() throws Exception {
    KnownOutput known = written();
    KnownOutput read = KnownOutput.of(known.bytes());
    assertThat(read.bytes()).isEqualTo(known.bytes());
    assertThat(read.file("c.css")).isEqualTo(known.file("c.css"));
    assertThat(known.file("c.css").stamp()).isPresent();
  }

  @Test
  void bytesThatAreCutOffOrStrangeAreAsNone() throws Exception {
    byte[] bytes = written().bytes();
    for (int length = 0; length < bytes.length; length++) {
      assertThat(KnownOutput.of(java.util.Arrays.copyOf(bytes, length)).file("index.html"))
          .isNull();
    }
    bytes[0] ^= 1;
    assertThat(KnownOutput.of(bytes).file("index.html")).isNull();
  }

  @Test
  void aListWithOlderDigestsIsRead() throws Exception {
    write(KnownOutput.NOTHING, FILES);
    StringBuilder list = new StringBuilder("# Written by Moot.\n");
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      byte[] hash =
          java.security.MessageDigest.getInstance("SHA-256").digest(bytes(file.getValue()));
      list.append(HexFormat.of().formatHex(hash)).append(' ').append(file.getKey()).append('\n');
    }
    Files.writeString(output.resolve(Manifest.FILE), list);
    Map<String, String> published = new HashMap<>();
    new WrittenFiles(output).read((path, b) -> published.put(path, new String(b)));
    assertThat(published).containsAllEntriesOf(FILES);
    Files.writeString(output.resolve("posts/a/index.html"), "b");

    write(KnownOutput.NOTHING, Map.of("index.html", "new"));

    assertThat(output.resolve("index.html")).hasContent("new");
    assertThat(output.resolve("c.css")).doesNotExist();
    assertThat(output.resolve("posts/a/index.html")).hasContent("b");
    assertThat(Files.readString(output.resolve(Manifest.FILE)))
        .contains(SipHash.of(bytes("new")).hex() + " index.html");
  }

  @Test
  void aStampIsBelievedOnlyLongAfterTheChangeAndByTheSameClock() {
    long second = TimeUnit.SECONDS.toNanos(1);
    FileStamp stamp = new FileStamp(1, 2, 3, 4, second * 5 + 7);
    assertThat(stamp.isOlderThan(at(stamp, second * 6 + 7))).isTrue();
    assertThat(stamp.isOlderThan(at(stamp, stamp.changed() + second / 20))).isFalse();
    assertThat(stamp.isOlderThan(stamp)).isFalse();
    assertThat(stamp.isOlderThan(new FileStamp(9, 2, 3, 4, second * 6 + 7))).isFalse();
    assertThat(at(stamp, second * 5).isOlderThan(at(stamp, second * 9)))
        .as("a clock that counts seconds")
        .isFalse();
    assertThat(Optional.of(at(stamp, second * 5)).get().isOlderThan(at(stamp, second * 9 + 1)))
        .isTrue();
  }
}
