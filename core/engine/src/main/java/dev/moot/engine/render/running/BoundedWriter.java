package dev.moot.engine.render.running;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes what a template writes, up to a limit: a loop without end fills the memory in no time. A
 * template writes thousands of small pieces, which here are copied and nothing else. Of one thread.
 */
public final class BoundedWriter extends Writer {

  private final int most;
  private char[] written = new char[4096];
  private int length;

  /**
   * @param most how many characters it takes
   */
  public BoundedWriter(int most) {
    this.most = most;
  }

  @Override
  public void write(int c) {
    take(1);
    written[length - 1] = (char) c;
  }

  @Override
  public void write(char[] text, int from, int count) {
    take(count);
    System.arraycopy(text, from, written, length - count, count);
  }

  @Override
  public void write(String text) {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int from, int count) {
    take(count);
    text.getChars(from, from + count, written, length - count);
  }

  /** Makes room for {@code count} characters at the end. */
  private void take(int count) {
    if (length > most - count) {
      throw new Flood(RunningTemplates.here(), most);
    }
    length += count;
    if (length > written.length) {
      written = Arrays.copyOf(written, Math.max(2 * written.length, length));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** All that was written. */
  @Override
  public String toString() {
    return new String(written, 0, length);
  }
}
