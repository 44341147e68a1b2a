package dev.moot.engine.read;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.LineIndex;
import dev.moot.engine.digest.Digest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text file of the site. What it says may be read when it is first asked for, where it is known
 * from an earlier run that it says what it said then. Of any thread.
 */
public final class SourceFile {

  private final String path;
  private final Optional<Digest> digest;
  private final @Nullable Rereading rereading;
  private @Nullable String text;
  private @Nullable LineIndex lines;
  private boolean asItWas = true;

  /** Reads a file again. */
  interface Rereading {

    /** What it says now; empty, and reported, if that is not what it said. */
    Optional<String> text();
  }

  private SourceFile(
      String path, Optional<Digest> digest, @Nullable String text, @Nullable Rereading rereading) {
    this.path = path;
    this.digest = digest;
    this.text = text;
    this.rereading = rereading;
  }

  public static SourceFile of(String path, String text) {
    return new SourceFile(path, Optional.empty(), text, null);
  }

  /** One whose bytes have {@code digest}. */
  static SourceFile of(String path, String text, Digest digest) {
    return new SourceFile(path, Optional.of(digest), text, null);
  }

  /** One whose bytes have {@code digest}, to be read when it is asked for. */
  static SourceFile unread(String path, Digest digest, Rereading rereading) {
    return new SourceFile(path, Optional.of(digest), null, rereading);
  }

  /** Its path below the site's folder, with {@code /} between the parts. */
  public String path() {
    return path;
  }

  /** What it says, a byte order mark left out. */
  public synchronized String text() {
    String known = text;
    if (known == null) {
      Optional<String> now = rereading == null ? Optional.empty() : rereading.text();
      asItWas = now.isPresent();
      known = now.orElse("");
      text = known;
    }
    return known;
  }

  /** Its lines. */
  public synchronized LineIndex lines() {
    LineIndex known = lines;
    if (known == null) {
      known = new LineIndex(path, text());
      lines = known;
    }
    return known;
  }

  /** Whether it says what it said when its digest was taken; reads it to find out. */
  public synchronized boolean isAsItWas() {
    text();
    return asItWas;
  }

  /** That of its bytes, where it was taken. */
  Optional<Digest> digest() {
    return digest;
  }

  /**
   * What is equal for files that say the same, and differs for others: in one run all have a digest
   * or none has.
   */
  public Object content() {
    return digest.<Object>map(d -> d).orElseGet(this::text);
  }

  public SourceLocation whole() {
    return SourceLocation.ofFile(path);
  }

  /** The file's name without folder and ending. */
  public String stem() {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
