package dev.moot.engine.render;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.digest.Digest;
import dev.moot.engine.render.output.OutputSink;
import dev.moot.engine.store.Shelf;
import dev.moot.engine.trace.Making;
import dev.moot.engine.trace.Reads;
import dev.moot.engine.trace.TraceBook;
import dev.moot.engine.trace.Traces;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is not the same as in the last build, and keeps the rest. Outputs are made by any
 * thread; whether one is kept is asked by one.
 */
final class Renewal {

  private final @Nullable Traces traces;
  private final Diagnostics diagnostics;
  private final AtomicInteger made = new AtomicInteger();

  private Renewal(@Nullable Traces traces, Diagnostics diagnostics) {
    this.traces = traces;
    this.diagnostics = diagnostics;
  }

  /** One that keeps nothing and leaves nothing. */
  static Renewal none(Diagnostics diagnostics) {
    return new Renewal(null, diagnostics);
  }

  /** One that knows what the last build left on {@code shelf}. */
  static Renewal of(
      Shelf shelf, Digest surroundings, SiteAnswers answers, Diagnostics diagnostics) {
    TraceBook last = shelf.take(TraceBook.NAME, TraceBook.class).orElse(TraceBook.EMPTY);
    return new Renewal(new Traces(last, surroundings, answers), diagnostics);
  }

  /**
   * Whether the file at {@code path} would be made the same and stands in the output: then {@code
   * sink} has it, and what was reported when it was made is reported again.
   */
  boolean keeps(String path, OutputSink sink) {
    if (traces == null) {
      return false;
    }
    Optional<TraceBook.Output> same = traces.same(path);
    if (same.isEmpty()) {
      return false;
    }
    if (same.get().result().filter(made -> sink.keep(path, made)).isEmpty()) {
      traces.isGone(path);
      return false;
    }
    keep(same.get());
    return true;
  }

  /** The digest of what {@code name} would be made as, if that is as in the last build. */
  Optional<Digest> same(String name) {
    if (traces == null) {
      return Optional.empty();
    }
    Optional<TraceBook.Output> same =
        traces.same(name).filter(output -> output.result().isPresent());
    same.ifPresent(this::keep);
    return same.flatMap(TraceBook.Output::result);
  }

  private void keep(TraceBook.Output output) {
    if (traces != null) {
      traces.keep(output);
      output.reported().forEach(diagnostics::report);
    }
  }

  /**
   * Makes {@code name} by {@code work}.
   *
   * @param result the digest of what was made, where others ask for it
   */
  <T> T make(String name, Function<Making, T> work, Function<T, Optional<Digest>> result) {
    made.incrementAndGet();
    if (traces == null) {
      return work.apply(Making.unheard(diagnostics));
    }
    Reads reads = Reads.begin();
    DiagnosticLog found = new DiagnosticLog();
    try {
      T value = work.apply(new Making(reads, found));
      traces.made(name, reads, found.sorted(), result.apply(value));
      return value;
    } finally {
      found.sorted().forEach(diagnostics::report);
    }
  }

  /** How many outputs were made. */
  int made() {
    return made.get();
  }

  /**
   * Leaves on {@code shelf} what the next build wants to know.
   *
   * @param whole whether all of the site was made or kept
   */
  void leave(Shelf shelf, boolean whole) {
    if (traces != null) {
      if (!whole) {
        traces.keepTheRest();
      }
      shelf.put(TraceBook.NAME, traces.book());
    }
  }
}
