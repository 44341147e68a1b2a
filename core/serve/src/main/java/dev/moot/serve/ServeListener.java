package dev.moot.serve;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.pipeline.FileLines;
import java.util.List;

/** Told what a server does, to say so to whoever started it. Called on any thread. */
public interface ServeListener {

  /**
   * The site was brought up to date, or more was found about it.
   *
   * @param problems what is wrong with it; none when all is well
   * @param source the lines of its files
   */
  void updated(List<Diagnostic> problems, FileLines source);

  /**
   * Something went wrong for a reason that lies not in the site. The next change, or the next
   * request, tries again.
   */
  void failed(RuntimeException reason);
}
