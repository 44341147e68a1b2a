package dev.moot.cli.failure;

import dev.moot.cli.report.ExitCode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a process whose memory does not suffice. To say so takes memory too, and other threads
 * may hold what is left of it; so the sentence is made before anything is done, and nothing more is
 * needed to print it. Any thread may ask for the end.
 */
public final class SpentMemory {

  /** What to do, said of every command. */
  static final String HINT = "give more, as in `MOOT_JAVA_OPTS=-Xmx4g moot build`; ";

  private final byte[] sentence;
  private final OutputStream err;
  private final AtomicBoolean said = new AtomicBoolean();

  private SpentMemory(byte[] sentence, OutputStream err) {
    this.sentence = sentence;
    this.err = err;
  }

  /**
   * Makes the sentence.
   *
   * @param err writes to where errors are printed without keeping anything back
   */
  public static SpentMemory prepare(OutputStream err) {
    String text = "moot: " + message() + "\n      " + HINT + FailurePrinter.UNHARMED + "\n";
    return new SpentMemory(text.getBytes(StandardCharsets.UTF_8), err);
  }

  /** What is the matter, and how much memory there is. */
  static String message() {
    return "the memory does not suffice: "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MiB may be used";
  }

  /**
   * Whether {@code problem} came since memory does not suffice. Where that happens while a class is
   * made ready, only what it is caused by says so, and later, for the same class, only the words of
   * what it is caused by.
   */
  public static boolean isWhy(Throwable problem) {
    int deep = 0;
    for (Throwable p = problem; p != null && deep < 20; p = p.getCause()) {
      if (p instanceof OutOfMemoryError
          || p instanceof LinkageError
              && String.valueOf(p.getMessage()).contains(OutOfMemoryError.class.getName())) {
        return true;
      }
      deep++;
    }
    return false;
  }

  /**
   * Says it, once, and ends the process where it stands: what is published is replaced as a whole,
   * so that it may.
   */
  public void end() {
    if (said.compareAndSet(false, true)) {
      try {
        err.write(sentence);
      } catch (IOException e) {
        // Nobody reads it; the exit code says it too.
      } finally {
        Runtime.getRuntime().halt(ExitCode.FAILURE);
      }
    }
  }
}
