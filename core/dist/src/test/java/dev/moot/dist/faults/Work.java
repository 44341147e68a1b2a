package dev.moot.dist.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Work that writes files, and what has to be true of them whatever befalls it. */
interface Work {

  /** Lays out in {@code folder} what the work is done on. */
  void begin(Path folder) throws IOException;

  /** The command that does it. */
  List<String> command(Path folder);

  /** What is not as it may be, right after a run that was let down; empty if nothing. */
  Optional<String> harm(Path folder) throws IOException;

  /** The same after a run that said that all went well. */
  Optional<String> undone(Path folder) throws IOException;

  /** The same after the next run, which nothing befell. */
  Optional<String> unmended(Path folder) throws IOException;
}
