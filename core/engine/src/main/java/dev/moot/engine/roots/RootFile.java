package dev.moot.engine.roots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * What may lie at a name in a root. Each call looks anew: what was a file may be a link by now, and
 * is then refused.
 *
 * @param root where it is
 * @param name its path from there
 */
public record RootFile(Root root, Path name) {

  /** What is larger is not held in memory: a file may say that it has terabytes. */
  private static final int MOST_BYTES = 1 << 30;

  /** The bytes of the longest text that is read. */
  public static final int MOST_TEXT = 64 << 20;

  /** Its name with {@code /} between the parts. */
  public String path() {
    return name.toString().replace('\\', '/');
  }

  /** What there is. */
  public Standing standing() {
    Standing found = LinkTrail.place(root, name).standing();
    return found == Standing.ABSENT && unsaved().isPresent() ? Standing.FILE : found;
  }

  /** What stands in for what it says; never for a link that is refused. */
  public Optional<String> unsaved() {
    return root.unsaved()
        .of(this)
        .filter(
            text -> {
              Standing found = LinkTrail.place(root, name).standing();
              return found == Standing.FILE || found == Standing.ABSENT;
            });
  }

  public boolean isFile() {
    return standing() == Standing.FILE;
  }

  public boolean isFolder() {
    return standing() == Standing.FOLDER;
  }

  /** Why it is not followed, if it is a link that is not. */
  public Optional<LinkRefusal> refusal() {
    return refusal(standing());
  }

  private Optional<LinkRefusal> refusal(Standing standing) {
    return standing.isRefusedLink() ? Optional.of(root.refusal(standing)) : Optional.empty();
  }

  /**
   * Its bytes, to be read.
   *
   * @throws IOException when there is no file that may be read
   */
  public InputStream open() throws IOException {
    Optional<String> text = unsaved();
    if (text.isPresent()) {
      return new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8));
    }
    Place place = permitted(Standing.FILE);
    return Channels.newInputStream(Door.open(place.top(), place.below().orElseThrow()));
  }

  /**
   * All its bytes.
   *
   * @throws IOException as {@link #open} does, and when there are more than anybody holds in memory
   */
  public byte[] bytes() throws IOException {
    return bytes(MOST_BYTES);
  }

  private byte[] bytes(int most) throws IOException {
    Optional<String> text = unsaved();
    if (text.isPresent()) {
      return text.get().getBytes(StandardCharsets.UTF_8);
    }
    Place place = permitted(Standing.FILE);
    try (SeekableByteChannel file = Door.open(place.top(), place.below().orElseThrow())) {
      if (file.size() > most) {
        throw new IOException(name + " is larger than " + (most >> 20) + " MiB");
      }
      return Channels.newInputStream(file).readAllBytes();
    }
  }

  /**
   * What it says in UTF-8.
   *
   * @throws java.nio.charset.CharacterCodingException when it is in another encoding
   * @throws IOException as {@link #open} does
   */
  public String text() throws IOException {
    return StrictUtf8.text(bytes(MOST_TEXT));
  }

  /** What the file system says of it; empty when there is nothing that may be read. */
  public Optional<BasicFileAttributes> attributes() {
    Optional<Path> real = LinkTrail.place(root, name).real();
    try {
      return real.isEmpty()
          ? Optional.empty()
          : Optional.of(
              Files.readAttributes(
                  real.get(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty(); // gone meanwhile
    }
  }

  /**
   * What tells one state of it from another, where the file system is of POSIX and lets it be read.
   */
  public Optional<FileStamp> stamp() {
    Optional<Path> real = LinkTrail.place(root, name).real();
    try {
      return real.isEmpty() ? Optional.empty() : FileStamp.at(real.get());
    } catch (IOException e) {
      return Optional.empty(); // gone meanwhile
    }
  }

  /**
   * Its real path, for what opens files by itself.
   *
   * @throws IOException as {@link #open} does
   */
  public Path real() throws IOException {
    return permitted(Standing.FILE).real().orElseThrow();
  }

  /**
   * The jar that it is. Signatures are passed over: what somebody signed is not asked for, and a
   * file that was changed since is a file like any other.
   *
   * @throws IOException as {@link #open} does, and when it is none
   */
  public JarFile jar() throws IOException {
    return new JarFile(real().toFile(), false);
  }

  private Place permitted(Standing wanted) throws IOException {
    Place place = LinkTrail.place(root, name);
    if (place.standing() == wanted) {
      return place;
    }
    Optional<LinkRefusal> refusal = refusal(place.standing());
    throw refusal.isPresent()
        ? new FileSystemException(path(), null, refusal.get().message())
        : new NoSuchFileException(path());
  }

  // Written out, as the JVM works out the methods of a record anew in each run.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RootFile o && name.equals(o.name) && root.equals(o.root);
  }

  @Override
  public int hashCode() {
    return 31 * root.hashCode() + name.hashCode();
  }
}
