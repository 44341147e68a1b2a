package dev.moot.lambdas;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Jars in which lambdas become classes. */
public final class Jars {

  private Jars() {}

  /**
   * Rewrites jars where they are: the first of {@code arguments} is the package whose classes are
   * ours, as {@code dev/moot/}, the second a path of jars, as a class path is written.
   */
  public static void main(String[] arguments) throws IOException {
    for (String jar : arguments[1].split(File.pathSeparator)) {
      rewrite(Path.of(jar), arguments[0]);
    }
  }

  /** The same jar comes out the same, byte for byte: new classes stand last, by name. */
  static void rewrite(Path jar, String ours) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, LocalDateTime> times = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
        times.put(entry.getName(), entry.getTimeLocal());
      }
    }
    LocalDateTime first = times.values().iterator().next();
    try (OutputStream stream = Files.newOutputStream(jar);
        ZipOutputStream out = new ZipOutputStream(stream)) {
      for (Map.Entry<String, byte[]> file : Lambdas.madeClasses(files, ours).entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(times.getOrDefault(file.getKey(), first));
        out.putNextEntry(entry);
        out.write(file.getValue());
        out.closeEntry();
      }
    }
  }
}
