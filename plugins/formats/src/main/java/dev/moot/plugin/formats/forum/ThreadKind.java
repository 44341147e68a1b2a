package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.plain.MistakeException;
import dev.moot.plugin.formats.thread.ForumThread;

/** One of the kinds of file that threads come in. */
interface ThreadKind {

  /** What {@code --as} calls it. */
  String name();

  /** Whether it is always JSON. */
  default boolean isJson() {
    return true;
  }

  /** Whether {@code file} looks like one. */
  boolean fits(ThreadFile file);

  /**
   * What it says.
   *
   * @throws MistakeException when it is none, or breaks off
   */
  ForumThread read(ThreadFile file, ImportRequest request) throws MistakeException;
}
