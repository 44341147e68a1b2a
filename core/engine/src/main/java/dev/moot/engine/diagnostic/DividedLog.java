package dev.moot.engine.diagnostic;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import java.util.function.Supplier;

/**
 * A log in parts: what is reported goes to the part that the reporting thread works for. Where
 * results are kept from one run to the next, so are the parts with what was said of them. A thread
 * that is started works for the part of the one that started it.
 */
public final class DividedLog implements Diagnostics {

  private final InheritableThreadLocal<Diagnostics> part = new InheritableThreadLocal<>();

  /** Takes what threads report that work for no part. */
  private final Diagnostics rest;

  public DividedLog(Diagnostics rest) {
    this.rest = rest;
  }

  @Override
  public void report(Diagnostic diagnostic) {
    current().report(diagnostic);
  }

  /** Does {@code work}, for {@code into}. */
  public <T> T into(Diagnostics into, Supplier<T> work) {
    Diagnostics before = current();
    part.set(into);
    try {
      return work.get();
    } finally {
      part.set(before);
    }
  }

  private Diagnostics current() {
    Diagnostics now = part.get();
    return now == null ? rest : now;
  }
}
