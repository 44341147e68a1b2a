package dev.moot.cli;

import dev.moot.cli.archive.DueArchive;
import dev.moot.cli.failure.SpentMemory;
import dev.moot.cli.failure.StrayThreads;
import dev.moot.cli.failure.UnaskedEnd;
import dev.moot.cli.repeat.Question;
import dev.moot.cli.repeat.RepeatedBuild;
import dev.moot.cli.report.ExitCode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Where the process begins and ends. A build that would change nothing is answered before {@link
 * Moot} is loaded, and with it the library of command lines.
 */
public final class Main {

  private Main() {}

  /** Runs {@code moot} and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out, false);
    PrintStream err = stream(FileDescriptor.err, true);
    Question question = new Question(Arrays.asList(arguments), System.getenv());
    Integer same = RepeatedBuild.answer(out, err, question, System.currentTimeMillis());
    int code = same != null ? same : run(out, err, arguments);
    if (same == null && code == 0) {
      DueArchive.of(arguments).ifPresent(DueArchive::built);
    }
    // Work that was given up as too slow may still hold threads; they end with the process.
    System.exit(code);
  }

  private static int run(PrintStream out, PrintStream err, String[] arguments) {
    SpentMemory memory = SpentMemory.prepare(new FileOutputStream(FileDescriptor.err));
    PrintWriter errors = new PrintWriter(err, true);
    UnaskedEnd end = UnaskedEnd.watch(errors);
    StrayThreads.watch(errors, memory);
    SharedStreams.share();
    try {
      return Moot.run(new PrintWriter(out, false), errors, arguments);
    } catch (OutOfMemoryError e) {
      memory.end();
      return ExitCode.FAILURE;
    } finally {
      end.asked();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushed) {
    return new PrintStream(new FileOutputStream(descriptor), flushed, StandardCharsets.UTF_8);
  }
}
