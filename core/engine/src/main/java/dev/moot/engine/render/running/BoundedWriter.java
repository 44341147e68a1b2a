package dev.moot.engine.render.running;

import java.io.StringWriter;

/** Takes what a template writes, up to a limit: a loop without end fills the memory in no time. */
public final class BoundedWriter extends StringWriter {

  private final int most;

  /**
   * @param most how many characters it takes
   */
  public BoundedWriter(int most) {
    super(8192);
    this.most = most;
  }

  @Override
  public void write(int c) {
    check(1);
    super.write(c);
  }

  @Override
  public void write(char[] text, int from, int length) {
    check(length);
    super.write(text, from, length);
  }

  @Override
  public void write(String text) {
    check(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int from, int length) {
    check(length);
    super.write(text, from, length);
  }

  private void check(int more) {
    if (getBuffer().length() > most - more) {
      throw new Flood(RunningTemplates.here(), most);
    }
  }
}
