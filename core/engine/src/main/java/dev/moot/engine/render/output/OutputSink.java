package dev.moot.engine.render.output;

import dev.moot.engine.digest.Digest;
import java.util.Optional;

/**
 * Takes the files of a site as they are made, so that nobody has to hold all of them. Any number of
 * threads give; what goes wrong with a file is not said here, but when the sink is asked for what
 * it made of them.
 */
public interface OutputSink {

  /** Looks at no file. */
  OutputSink NONE = file -> {};

  /** Takes {@code file}, of which nothing needs to be held any more. */
  void add(OutputFile file);

  /**
   * Takes the file at {@code path} as it stands in the output, if Moot wrote it and its bytes have
   * the digest {@code expected}: {@link dev.moot.engine.digest.SipHash#of}.
   *
   * @return whether it did; if not it has to be made, and added
   */
  default boolean keep(String path, Digest expected) {
    return false;
  }

  /** The file at {@code path}, which was kept; empty when it cannot be read. */
  default Optional<OutputFile> kept(String path) {
    return Optional.empty();
  }
}
