package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The components of records by their classes, looked up once. Safe for any number of threads. */
final class RecordShapes {

  private static final MethodType ASKED = MethodType.methodType(Object.class, Object.class);

  /**
   * What records of a class are made of.
   *
   * @param components those that anyone may ask, by name
   * @param isText whether such a record is a text too: its class says how it is written
   */
  record Shape(Map<String, MethodHandle> components, boolean isText) {}

  private final Map<Class<?>, Optional<Shape>> known = new ConcurrentHashMap<>();

  /** The shape of records of {@code type}; empty if they are shown as something else. */
  Optional<Shape> of(Class<?> type) {
    Optional<Shape> shape = known.get(type); // without a lock
    return shape != null
        ? shape
        : known.computeIfAbsent(
            type, t -> lookUp(t).map(components -> new Shape(components, isText(t))));
  }

  /** The method that the compiler adds where a record has none is final. */
  private static boolean isText(Class<?> type) {
    try {
      return !Modifier.isFinal(type.getMethod("toString").getModifiers());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every class has it
    }
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
