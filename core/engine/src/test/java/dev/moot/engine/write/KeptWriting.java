package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.render.output.OutputFile;
import dev.moot.engine.roots.FileStamp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writings of one output, each of which knows what the last one left, long after it. */
final class KeptWriting {

  private final Path site;
  private final Path output;
  private byte[] known = KnownOutput.NOTHING.bytes();

  KeptWriting(Path site, Path output) {
    this.site = site;
    this.output = output;
  }

  OutputWriting begin() throws IOException, RefusedException {
    return new OutputWriter(site, "Tea", output, Disk.REAL, KeptWriting::later)
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

  WriteReport finish(OutputWriting writing) throws IOException, RefusedException {
    WriteReport report = writing.finish();
    known = writing.left().bytes();
    return report;
  }

  WriteReport write(Map<String, String> files) throws IOException, RefusedException {
    try (OutputWriting writing = begin()) {
      files.forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      return finish(writing);
    }
  }

  static Digest digest(String text) {
    return SipHash.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
