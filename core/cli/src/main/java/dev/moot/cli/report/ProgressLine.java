package dev.moot.cli.report;

import dev.moot.engine.pipeline.BuildListener;
import java.io.PrintWriter;

/** One line on the terminal that says how far a long build is. Short builds never show it. */
public final class ProgressLine implements BuildListener {

  private static final long PATIENCE_NANOS = 700_000_000L;
  private static final int WIDTH = 24;

  private final PrintWriter err;
  private final long started = System.nanoTime();
  private boolean shown;

  public ProgressLine(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void progress(String stage, int done, int total) {
    if (System.nanoTime() - started < PATIENCE_NANOS) {
      return;
    }
    shown = true;
    String bar = "";
    if (total > 0) {
      int full = (int) ((long) WIDTH * Math.min(done, total) / total);
      bar = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + "/" + total;
    } else if (done > 0) {
      bar = Integer.toString(done);
    }
    err.print("\r\u001b[K" + stage + " " + bar);
    err.flush();
  }

  /** Takes the line away. */
  public void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
