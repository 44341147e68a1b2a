package dev.moot.engine.write;

import dev.moot.engine.digest.Digest;
import dev.moot.engine.roots.FileStamp;
import java.util.Optional;

/**
 * A file of the output as a build left it.
 *
 * @param digest that of its bytes
 * @param stamp how it stood, if that says all there is to say of its bytes
 * @param source how the file stood that it is a copy of, if that says all of it
 */
record KnownFile(Digest digest, Optional<FileStamp> stamp, Optional<FileStamp> source) {

  /** Whether {@code standing} shows that the file is as it was, without it being read. */
  boolean isStill(Standing standing) {
    return stamp.isPresent() && stamp.equals(standing.stamp());
  }

  /** Whether it is a copy of a file that stands like {@code now}. */
  boolean isCopyOf(Optional<FileStamp> now) {
    return source.isPresent() && source.equals(now);
  }

  /** The same, standing as {@code other} says. */
  KnownFile with(Optional<FileStamp> other) {
    return new KnownFile(digest, other, source);
  }

  /** The same, of which only the digest is known. */
  KnownFile unproven() {
    return new KnownFile(digest, Optional.empty(), Optional.empty());
  }
}
