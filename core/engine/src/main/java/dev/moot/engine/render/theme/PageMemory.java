package dev.moot.engine.render.theme;

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

  public <T> T value(Class<T> kind, String name, Supplier<? extends T> work) {
    // Worked out outside of the map, as working one value out may ask for another.
    return kind.cast(values.computeIfAbsent(new Key(kind, name), key -> new Kept()).value(work));
  }

  /** One value; if working it out fails, the next to ask tries again. */
  private static final class Kept {

    private @Nullable Object value;

    synchronized Object value(Supplier<?> work) {
      Object known = value;
      if (known == null) {
        known = work.get();
        value = known;
      }
      return known;
    }
  }
}
