package dev.moot.engine.live;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.diagnostic.DiagnosticLog;
import dev.moot.engine.read.Stamp;
import dev.moot.engine.work.Memory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The work of one version of a site, kept for the next. */
final class LiveMemory implements Memory {

  private record Key(Class<?> kind, String name) {}

  private record Kept(Object input, Object result, List<Diagnostic> reported) {}

  private final Map<Key, Kept> results = new ConcurrentHashMap<>();
  private final Set<Key> used = ConcurrentHashMap.newKeySet();

  @Override
  public <R> R recall(
      Class<R> kind,
      String name,
      Object input,
      Diagnostics diagnostics,
      Function<Diagnostics, R> work) {
    Key key = new Key(kind, name);
    used.add(key);
    Kept known = results.get(key);
    if (known != null && known.input().equals(input)) {
      known.reported().forEach(diagnostics::report);
      return kind.cast(known.result());
    }
    DiagnosticLog found = new DiagnosticLog();
    try {
      R result = work.apply(found);
      results.put(key, new Kept(input, result, found.sorted()));
      return result;
    } finally {
      found.sorted().forEach(diagnostics::report);
    }
  }

  /**
   * Forgets what was read from the files called {@code names}: one that is written twice in a
   * moment has the same stamp.
   */
  void forgetFiles(Set<String> names) {
    results.entrySet().removeIf(e -> isRead(e.getValue()) && names.contains(e.getKey().name()));
  }

  private static boolean isRead(Kept kept) {
    return kept.input() instanceof Stamp;
  }

  /** Forgets what was not asked for since the last time, as what it was made of is gone. */
  void forgetUnused() {
    results.keySet().retainAll(used);
    used.clear();
  }
}
