package dev.moot.engine.pipeline;

/** Told how far a run over a site is. Called on the thread that runs it. */
public interface BuildListener {

  /** Hears nothing. */
  BuildListener SILENT = (stage, done, total) -> {};

  /**
   * @param stage what is going on: {@code reading}, {@code parsing}, {@code rendering}, {@code
   *     writing}
   * @param done how many files or pages are done
   * @param total how many there are; 0 when that is unknown
   */
  void progress(String stage, int done, int total);
}
