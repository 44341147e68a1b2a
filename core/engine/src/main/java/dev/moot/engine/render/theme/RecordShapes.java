package dev.moot.engine.render.theme;

import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import freemarker.template.TemplateModel;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The methods of records by their classes, looked up once. Safe for any number of threads.
 *
 * <p>Most are called a few times, which is done by reflection; what is called often becomes a
 * function, as the JVM would make one of a lambda. Handles that are no constants take longer than
 * either: the JVM writes a class for each as well, and goes through more of them with each call.
 */
final class RecordShapes {

  /** As many calls by reflection take as long as making a function. */
  private static final int OFTEN = 200;

  /**
   * What records of a class are made of.
   *
   * @param methods those that templates may call, by name: components, and what else takes nothing
   *     and returns something
   * @param isText whether such a record is a text too: its class says how it is written
   */
  record Shape(Map<String, Asked> methods, boolean isText) {}

  /** A method of records. */
  static final class Asked {

    private final Method method;
    private final boolean isValue;
    private int calls;
    private @Nullable Function<Object, @Nullable Object> function;

    private Asked(Method method) {
      this.method = method;
      String name = method.getName();
      this.isValue = !name.startsWith("is") && !name.startsWith("get");
    }

    /**
     * Whether its name alone, without parentheses, stands for what it returns. Names that begin as
     * those of beans do are left to FreeMarker.
     */
    boolean isValue() {
      return isValue;
    }

    /**
     * What it returns for {@code record}.
     *
     * @throws Throwable whatever it throws, as it is or as the cause
     */
    @Nullable Object of(Record record) throws Throwable {
      Function<Object, @Nullable Object> known = function;
      if (known == null) {
        calls++; // of several threads at once some are not counted, which does no harm
        if (calls < OFTEN) {
          return method.invoke(record);
        }
        known = function(method);
        function = known;
      }
      return known.apply(record);
    }

    @SuppressWarnings("unchecked") // it is what it was asked to make
    private static Function<Object, @Nullable Object> function(Method method) throws Throwable {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(method);
      return (Function<Object, @Nullable Object>)
          LambdaMetafactory.metafactory(
                  lookup,
                  "apply",
                  MethodType.methodType(Function.class),
                  MethodType.methodType(Object.class, Object.class),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    }
  }

  private final Map<Class<?>, Optional<Shape>> known = new ConcurrentHashMap<>();

  /** The shape of records of {@code type}; empty if they are shown as something else. */
  Optional<Shape> of(Class<?> type) {
    Optional<Shape> shape = known.get(type); // without a lock
    return shape != null ? shape : known.computeIfAbsent(type, RecordShapes::lookUp);
  }

  private static Optional<Shape> lookUp(Class<?> type) {
    for (Class<?> other :
        new Class<?>[] {
          TemplateModel.class, Iterable.class, Map.class, Iterator.class, Keyword.class, Html.class
        }) {
      if (other.isAssignableFrom(type)) {
        return Optional.empty();
      }
    }
    Map<String, Asked> methods = new HashMap<>();
    boolean isText = false;
    for (Method method : type.getMethods()) {
      // One that the compiler adds where a record has none is final.
      isText |= isToString(method) && !Modifier.isFinal(method.getModifiers());
      if (Modifier.isPublic(type.getModifiers()) && isAsked(method)) {
        methods.put(method.getName(), new Asked(method));
      }
    }
    return Optional.of(new Shape(methods, isText));
  }

  private static boolean isToString(Method method) {
    return method.getName().equals("toString") && method.getParameterCount() == 0;
  }

  private static boolean isAsked(Method method) {
    return ModelWrapper.isExposed(method)
        && !method.isBridge()
        && !Modifier.isStatic(method.getModifiers())
        && method.getReturnType() != void.class;
  }
}
