package dev.moot.engine.render.theme;

import dev.moot.engine.trace.Reads;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a site remember for each other: values that are worked out once, see {@link
 * dev.moot.api.render.PageScope#once}. Any number of threads may share one; while one works a value
 * out, others that ask for it wait.
 */
public final class PageMemory {

  private record Key(Class<?> kind, String name) {}

  private final Map<Key, Kept> values = new ConcurrentHashMap<>();

  /**
   * The value of that kind and name.
   *
   * @param reads where it is noted what working it out asks, now or when it was done
   * @param work works it out
   */
  public <T> T value(Class<T> kind, String name, Reads reads, Supplier<? extends T> work) {
    // Worked out outside of the map, as working one value out may ask for another.
    Reads.Asked<?> known =
        values.computeIfAbsent(new Key(kind, name), key -> new Kept()).value(reads, work);
    reads.askAll(known.questions());
    return kind.cast(known.value());
  }

  /** One value; if working it out fails, the next to ask tries again. */
  private static final class Kept {

    private Reads.@Nullable Asked<?> value;

    synchronized Reads.Asked<?> value(Reads reads, Supplier<?> work) {
      Reads.Asked<?> known = value;
      if (known == null) {
        known = reads.during(work);
        value = known;
      }
      return known;
    }
  }
}
