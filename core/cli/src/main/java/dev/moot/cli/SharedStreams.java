package dev.moot.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the process as code sees them that is not Moot's: whoever closes one closes what
 * they have of it, and not what Moot still has to say.
 */
final class SharedStreams {

  private SharedStreams() {}

  /** Puts them in place of those that there are. */
  static void share() {
    System.setOut(shared(System.out));
    System.setErr(shared(System.err));
  }

  private static PrintStream shared(OutputStream stream) {
    return new PrintStream(new Unclosed(stream), true, StandardCharsets.UTF_8);
  }

  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream stream) {
      super(stream);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
