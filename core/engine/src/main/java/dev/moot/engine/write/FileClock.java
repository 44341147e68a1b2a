package dev.moot.engine.write;

import dev.moot.engine.roots.FileStamp;
import java.util.Optional;

/** Tells the time by the clock of a file system, which is that of the stamps of its files. */
interface FileClock {

  /** The stamp of a file that was written just now; empty where it cannot be told. */
  Optional<FileStamp> moment();
}
