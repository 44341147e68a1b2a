package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.roots.FileStamp;
import dev.moot.engine.store.Shelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the last build left in an output folder, file by file, so that the next one need not read
 * what it finds there.
 */
public final class KnownOutput {

  /** Nothing is known of any folder. */
  public static final KnownOutput NOTHING = new KnownOutput("", List.of(), Map.of());

  private static final String NAME = "outputs";
  private static final int FORMAT = 2;

  /** As many former titles are remembered. */
  private static final int TITLES = 10;

  /** The folder; what is known of the files in one says nothing of another. */
  private final String output;

  /** The titles that the site had when it was written, to whichever folder; the latest first. */
  private final List<String> titles;

  private final Map<String, KnownFile> files;

  /**
   * @param files nobody else's
   */
  KnownOutput(String output, List<String> titles, Map<String, KnownFile> files) {
    this.output = output;
    this.titles = titles.stream().distinct().limit(TITLES).toList();
    this.files = Collections.unmodifiableMap(files);
  }

  /** What is left on a shelf. */
  record Left(byte[] bytes) {}

  /** What the last build left on {@code shelf}. */
  public static KnownOutput on(Shelf shelf) {
    return shelf.take(NAME, Left.class).map(left -> of(left.bytes())).orElse(NOTHING);
  }

  /** Leaves it on {@code shelf} for the next build. */
  public void leave(Shelf shelf) {
    shelf.put(NAME, new Left(bytes()));
  }

  /** What {@link #bytes} has given; nothing for bytes of another kind. */
  static KnownOutput of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) {
        return NOTHING;
      }
      String output = in.readUTF();
      List<String> titles = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        titles.add(in.readUTF());
      }
      Map<String, KnownFile> files = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String path = in.readUTF();
        Digest digest = new Digest(in.readLong(), in.readLong());
        files.put(path, new KnownFile(digest, stamp(in), stamp(in)));
      }
      return new KnownOutput(output, titles, files);
    } catch (IOException e) {
      return NOTHING; // every file is read
    }
  }

  /** All of it in bytes, for {@link #of}. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeUTF(output);
      out.writeInt(titles.size());
      for (String title : titles) {
        out.writeUTF(title);
      }
      out.writeInt(files.size());
      for (Map.Entry<String, KnownFile> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeLong(file.getValue().digest().first());
        out.writeLong(file.getValue().digest().second());
        put(out, file.getValue().stamp());
        put(out, file.getValue().source());
      }
    } catch (IOException e) {
      return new byte[0]; // a path longer than any disk takes
    }
    return bytes.toByteArray();
  }

  private static void put(DataOutputStream out, Optional<FileStamp> stamp) throws IOException {
    out.writeBoolean(stamp.isPresent());
    if (stamp.isPresent()) {
      out.writeLong(stamp.get().device());
      out.writeLong(stamp.get().size());
      out.writeLong(stamp.get().inode());
      out.writeLong(stamp.get().modified());
      out.writeLong(stamp.get().changed());
    }
  }

  private static Optional<FileStamp> stamp(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(
            new FileStamp(
                in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong()))
        : Optional.empty();
  }

  /** The same, of which nothing counts that a file system says: every file is read. */
  public KnownOutput unproven() {
    Map<String, KnownFile> unproven = new LinkedHashMap<>();
    files.forEach((path, file) -> unproven.put(path, file.unproven()));
    return new KnownOutput(output, titles, unproven);
  }

  /** What is known if the folder is {@code folder}. */
  KnownOutput in(Path folder) {
    return output.equals(folder.toString()) ? this : NOTHING;
  }

  /** The titles that the site had when it was written, to whichever folder; the latest first. */
  List<String> titles() {
    return titles;
  }

  /** The file at {@code path} as it was left. */
  @Nullable KnownFile file(String path) {
    return files.get(path);
  }
}
