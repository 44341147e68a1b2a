package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The components of records by their classes, looked up once. Safe for any number of threads. */
final class RecordShapes {

  private static final MethodType ASKED = MethodType.methodType(Object.class, Object.class);

  private final Map<Class<?>, Optional<Map<String, MethodHandle>>> known =
      new ConcurrentHashMap<>();

  /** The components of records of {@code type}; empty if they are shown as something else. */
  Optional<Map<String, MethodHandle>> of(Class<?> type) {
    Optional<Map<String, MethodHandle>> components = known.get(type); // without a lock
    return components != null ? components : known.computeIfAbsent(type, RecordShapes::lookUp);
  }

  private static Optional<Map<String, MethodHandle>> lookUp(Class<?> type) {
    for (Class<?> other :
        new Class<?>[] {Iterable.class, Map.class, Iterator.class, Keyword.class, Html.class}) {
      if (other.isAssignableFrom(type)) {
        return Optional.empty();
      }
    }
    Map<String, MethodHandle> components = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      try {
        MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
        components.put(component.getName(), accessor.asType(ASKED));
      } catch (IllegalAccessException e) {
        return Optional.of(Map.of()); // of a class that is not public: asked as any bean is
      }
    }
    return Optional.of(components);
  }
}
