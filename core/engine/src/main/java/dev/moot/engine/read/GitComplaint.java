package dev.moot.engine.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What git says beside its answer, read to its end by a thread; the beginning is kept. */
final class GitComplaint extends Thread {

  private static final int KEPT = 10_000;

  private final InputStream in;
  private String text = "";

  GitComplaint(InputStream in) {
    super("moot-git");
    this.in = in;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      text = new String(in.readNBytes(KEPT), StandardCharsets.UTF_8);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // How git ends says whether it could answer.
    }
  }

  /** Its beginning; to be asked for when the thread has ended. */
  String text() {
    return text;
  }
}
