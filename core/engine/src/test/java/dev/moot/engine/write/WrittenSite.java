package dev.moot.engine.write;

import dev.moot.engine.render.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A site whose output is written again and again, each time as if nothing were known of it. */
record WrittenSite(Path site, Path output) {

  static final Map<String, String> OLD =
      Map.of("index.html", "old", "posts/a/index.html", "a", "posts/b/index.html", "gone soon");
  static final Map<String, String> NEW =
      Map.of("index.html", "new", "posts/a/index.html", "a", "c.css", "c", "feed.xml", "f");

  static WrittenSite in(Path folder) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    return new WrittenSite(site, site.resolve("_site"));
  }

  OutputWriter writer() {
    return new OutputWriter(site, "Tea", output);
  }

  WriteReport write(Map<String, String> files) throws IOException, RefusedException {
    writer().check();
    return write(writer(), files);
  }

  /** Writes by way of {@code disk}, which may fail. */
  WriteReport write(Disk disk, Map<String, String> files) throws IOException, RefusedException {
    return write(new OutputWriter(site, "Tea", output, disk), files);
  }

  private static WriteReport write(OutputWriter writer, Map<String, String> files)
      throws IOException, RefusedException {
    try (OutputWriting writing = writer.begin(KnownOutput.NOTHING, () -> false, () -> {})) {
      new TreeMap<>(files).forEach((path, text) -> writing.add(OutputFile.text(path, text)));
      return writing.finish();
    }
  }

  /** What lies in the output folder, but for the manifest. */
  Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>(Disks.files(output));
    files.remove(Manifest.FILE);
    return files;
  }
}
