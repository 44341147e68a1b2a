package dev.moot.engine.render.output;

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
   * Takes the file at {@code path} as the last build left it.
   *
   * @return whether it is there as that build left it; if not it has to be made, and added
   */
  default boolean keep(String path) {
    return false;
  }
}
