package dev.moot.engine.render.output;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.digest.SipHash;
import dev.moot.engine.roots.RootFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the finished site: bytes, or a file to copy. */
public final class OutputFile {

  private final String path;
  private final byte @Nullable [] bytes;
  private final @Nullable RootFile copyOf;
  private final String shownAs;
  private volatile @Nullable Digest digest;

  private OutputFile(
      String path, byte @Nullable [] bytes, @Nullable RootFile copyOf, String shownAs) {
    this.path = path;
    this.bytes = bytes;
    this.copyOf = copyOf;
    this.shownAs = shownAs;
  }

  /** A file that holds {@code bytes}. */
  public static OutputFile of(String path, byte[] bytes) {
    return new OutputFile(path, bytes, null, path);
  }

  /** A file that says {@code text}. */
  public static OutputFile text(String path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of {@code file}. */
  public static OutputFile copy(String path, RootFile file) {
    return copy(path, file, file.path());
  }

  /**
   * A copy of {@code file}.
   *
   * @param shownAs what messages call it
   */
  public static OutputFile copy(String path, RootFile file, String shownAs) {
    return new OutputFile(path, null, file, shownAs);
  }

  /** Where it is written, below the output folder, with {@code /} between the parts. */
  public String path() {
    return path;
  }

  /** What it holds, unless it is copied. */
  public Optional<byte[]> bytes() {
    return Optional.ofNullable(bytes);
  }

  /** What messages call the file to copy; else its path. */
  public String shownAs() {
    return shownAs;
  }

  /** The file to copy. */
  public Optional<RootFile> copyOf() {
    return Optional.ofNullable(copyOf);
  }

  /** The digest of what it holds, taken once; empty if it is copied. */
  public Optional<Digest> digest() {
    Digest known = digest;
    if (known == null && bytes != null) {
      known = SipHash.of(bytes);
      digest = known;
    }
    return Optional.ofNullable(known);
  }
}
